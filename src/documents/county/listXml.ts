import { tableElement } from '../formats/docx/write/elements';
import { textWidth } from '../formats/docx/write/package';

/** Twips. */
const rowHeight = 350;

/**
 * A plain list as wide as the page, its head on each page. Texts stand left, numbers in the middle.
 * @param shares how wide the columns are beside each other
 * @param isShort whether it stays on one page
 */
export function listXml(
  heads: readonly string[],
  shares: readonly number[],
  rows: readonly (readonly (string | number)[])[],
  orientation: keyof typeof textWidth = 'portrait',
  isShort = false,
): string {
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((share / whole) * textWidth[orientation]));
  const lineOf = (values: readonly (string | number)[], textStyle: string) =>
    values.map((value, column) => ({
      across: 1,
      merge: 'none' as const,
      width: widths[column] ?? 0,
      style: typeof value === 'string' ? textStyle : 'Cell',
      text: String(value),
    }));
  const lines = [lineOf(heads, 'Cell'), ...rows.map((row) => lineOf(row, 'ItemCell'))];
  return tableElement(widths, lines, rowHeight, isShort ? 0 : 1);
}
