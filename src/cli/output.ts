/** Signs that a terminal takes for commands, or by which it turns text around. */
const command = /\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Longer lines are no help to anybody. */
const longest = 2000;

/**
 * Text from files as it may stand in a terminal: what would command it is a sign of its own, lines
 * are cut at a sane length.
 */
export function plainLines(text: string): string {
  const safe = text.replace(command, (sign) => (sign === '\n' || sign === '\t' ? sign : '\ufffd'));
  if (safe.length <= longest) return safe;
  return safe
    .split('\n')
    .map((line) => (line.length > longest ? `${line.slice(0, longest)}……` : line))
    .join('\n');
}

/** JSON of which no terminal takes a sign for a command. */
export function safeJson(value: object): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Writes, and waits until there is room for more.
 * @returns false where nobody reads any longer (`| head`)
 * @throws Error of the system where it cannot be written
 */
export function putOut(stream: NodeJS.WriteStream, text: string): Promise<boolean> {
  if (text === '') return Promise.resolve(true);
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve(true);
      else if ('code' in error && error.code === 'EPIPE') resolve(false);
      else reject(error);
    });
  });
}
