const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+/gu;

/** The text without the characters that XML forbids: controls, halves of pairs, U+FFFE, U+FFFF. */
export function xmlText(text: string): string {
  return text.replace(forbidden, '');
}

/** Characters, as UTF-16 counts them, that Excel takes in one cell. */
const mostInCell = 32_767;
const cutMark = '……（超过一格的字数，以下从略）';

/** Text as a cell of a workbook can hold it: longer text is cut and says so. */
export function cellText(text: string): string {
  const allowed = xmlText(text);
  if (allowed.length <= mostInCell) return allowed;
  // A pair that the cut would part loses its first half as well.
  return `${xmlText(allowed.slice(0, mostInCell - cutMark.length))}${cutMark}`;
}
