/** What RTF is made of: groups within one another, control words, and bytes of text, a sign each. */
export type RtfToken =
  | { readonly kind: 'open' | 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  | { readonly kind: 'bytes'; readonly bytes: string };

const token =
  /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]+/giy;

/**
 * The tokens of RTF, one after another; a backslash that begins nothing is passed over. Linear in
 * the text.
 * @param text a sign a byte
 */
export function* tokensOfRtf(text: string): Generator<RtfToken> {
  const reading = new RegExp(token);
  let at = 0;
  while (at < text.length) {
    reading.lastIndex = at;
    const found = reading.exec(text);
    at = found ? reading.lastIndex : at + 1;
    const [, name, number, byte, symbol, brace, plain] = found ?? [];
    if (name !== undefined) {
      const value = number === undefined ? null : Number(number);
      // Raw bytes of a picture, which are no text.
      if (name === 'bin') at += Math.max(0, value ?? 0);
      else yield { kind: 'word', name, value };
    } else if (byte !== undefined)
      yield { kind: 'bytes', bytes: String.fromCharCode(Number.parseInt(byte, 16)) };
    else if (brace !== undefined) yield { kind: brace === '{' ? 'open' : 'close' };
    else if (symbol !== undefined) yield ofSymbol(symbol);
    else if (plain !== undefined) yield { kind: 'bytes', bytes: plain };
  }
}

/** `\{` is a brace; `\*`, `\~` and the like are words of one sign. */
function ofSymbol(sign: string): RtfToken {
  if ('{}\\'.includes(sign)) return { kind: 'bytes', bytes: sign };
  return { kind: 'word', name: sign === '\n' || sign === '\r' ? 'par' : sign, value: null };
}
