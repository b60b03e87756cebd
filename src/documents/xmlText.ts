import { escapeUTF8 } from 'entities';

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]+/gu;

/** As above, and pairs: in most texts there is none, which is told much faster. */
const perhapsForbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;

/** The text without the characters that XML forbids: controls, halves of pairs, U+FFFE, U+FFFF. */
export function xmlText(text: string): string {
  return perhapsForbidden.test(text) ? text.replace(forbidden, '') : text;
}

/** Text made safe inside elements and attributes; characters that XML forbids are left out. */
export const escapeXml = (text: string): string => escapeUTF8(xmlText(text));

/** What XML forbids or reads as an end of line; a workbook spells it, and what looks like such a spelling. */
const spelled = /[^\P{Cc}\t\n]|[\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase();

/** Text as it stands in a cell's element, its value or its formula: `_x000D_` for what is spelled. */
export const cellTextXml = (text: string): string =>
  escapeUTF8(text.replace(spelled, (one) => `_x${hex(one).padStart(4, '0')}_`));

/** Characters, as UTF-16 counts them, that Excel takes in one cell. */
const mostInCell = 32_767;
const cutMark = '……（超过一格的字数，以下从略）';

/** As much of a text as a cell of a workbook can hold: longer text is cut and says so. */
export function withinCell(text: string): string {
  if (text.length <= mostInCell) return text;
  // A pair that the cut would part loses its first half as well.
  const cut = text.slice(0, mostInCell - cutMark.length).replace(/[\ud800-\udbff]$/, '');
  return `${cut}${cutMark}`;
}

/** Text as a cell of a workbook can hold it. */
export const cellText = (text: string): string => withinCell(xmlText(text));
