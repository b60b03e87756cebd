/** Brackets that end no clause: 县(市、区) is one word. */
const kinds = String.raw`\((?:县|市|区|旗|自治县|、)+\)`;
const stops = '[^,;:。()]';

/** The words of its clause before a place: back to the last stop, comma or bracket. */
export function clauseBefore(text: string, index: number): string {
  return new RegExp(`(?:${stops}|${kinds})*$`, 'u').exec(text.slice(0, index))?.[0] ?? '';
}

/** The words of its clause after a place. */
export function clauseAfter(text: string, index: number): string {
  return new RegExp(`^${stops}*`, 'u').exec(text.slice(index))?.[0] ?? '';
}
