import type { BorderStyle, CellStyle, PageSetup } from 'hucre';
import { columnWidths, type TableForm } from '../../form';

/**
 * How government documents look. Not every machine has these fonts: charset 134 (GB2312) and
 * the family let Excel, WPS and LibreOffice take another Chinese face of the same kind.
 */
const song = { family: 1, charset: 134 };
const hei = { family: 2, charset: 134 };
const fangsong = { name: '仿宋_GB2312', ...song, size: 11 };

const line = { style: 'thin', color: { rgb: '000000' } } as const;
const box: BorderStyle = { top: line, right: line, bottom: line, left: line };
const middle = { horizontal: 'center', vertical: 'center', wrapText: true } as const;
const paper = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;

export const look = {
  title: { font: { name: '方正小标宋简体', ...song, size: 18 }, alignment: middle },
  heading: {
    font: { name: '黑体', ...hei, size: 14 },
    alignment: { ...middle, horizontal: 'left' },
  },
  label: { font: fangsong, border: box, alignment: middle },
  /** The long names of 表三's items read from the left. */
  item: { font: fangsong, border: box, alignment: { ...middle, horizontal: 'left' } },
  sectionLabel: {
    font: { name: '黑体', ...hei, size: 12 },
    border: box,
    alignment: { ...middle, horizontal: 'left' },
  },
  partLabel: {
    font: { ...fangsong, bold: true },
    border: box,
    alignment: { ...middle, horizontal: 'left' },
  },
  /** Paragraphs to be written, read from the left and from the top. */
  prose: {
    font: { ...fangsong, size: 12 },
    border: box,
    alignment: { horizontal: 'left', vertical: 'top', wrapText: true },
    fill: paper('FFF9E5'),
  },
  figure: { font: fangsong, border: box, alignment: middle },
  /** Cells to be filled in stand out from the labels. */
  input: { font: fangsong, border: box, alignment: middle, fill: paper('FFF9E5') },
  /** Totals that a formula makes. */
  computed: { font: { ...fangsong, bold: true }, border: box, alignment: middle },
  stamp: {
    font: { name: '黑体', ...hei, size: 16, bold: true, color: { rgb: 'C00000' } },
    alignment: middle,
  },
  /** The sheet's own checks, outside what is printed. */
  note: {
    font: { name: '黑体', ...hei, size: 10, color: { rgb: '595959' } },
    alignment: { ...middle, horizontal: 'left' },
  },
  verdict: {
    font: { name: '黑体', ...hei, size: 10, color: { rgb: '595959' } },
    alignment: middle,
  },
  /** Dark red, bold and underlined: a broken figure shows in black and white too. */
  broken: {
    font: { bold: true, underline: true, color: { rgb: '9C0006' } },
    fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: 'FFC7CE' } },
  },
} as const satisfies Record<string, CellStyle>;

/** The columns of a table, as wide as its words want. */
export function columnsOf(table: TableForm): { width: number }[] {
  return columnWidths(table).map((width) => ({ width }));
}

/**
 * Points that a row needs for `text` in a cell `width` characters wide; 11-point type. Two signs of
 * ASCII are as wide as one of Chinese.
 */
export function heightOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - 1) / 2.15));
  return Math.ceil(text.replace(/[ -~]{2}/g, '字').length / perLine) * 16 + 6;
}

/** A4, as wide as the page. Inches. */
export const portrait: PageSetup = {
  paperSize: 'a4',
  orientation: 'portrait',
  fitToPage: true,
  fitToWidth: 1,
  horizontalCentered: true,
  margins: { top: 0.9, bottom: 0.8, left: 0.7, right: 0.7 },
};

/** A4, the whole table on one page, which lies where the table is wider than tall (表四). */
export function pageOf(table: TableForm, printArea: string): PageSetup {
  const orientation = table.width > table.rows.length ? 'landscape' : 'portrait';
  return { ...portrait, orientation, fitToHeight: 1, printArea };
}
