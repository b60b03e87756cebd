import type { CellStyle, PageSetup } from 'hucre';
import type { ColumnKind } from '../../ledger';
import { look } from '../sheets/look';

/** How the ledgers' sheets look: as the tables of the report, in lines that read along. */

const left = { horizontal: 'left', vertical: 'center', wrapText: true } as const;

const formats: Readonly<Record<ColumnKind, string>> = {
  // Text stays what was typed: long numbers keep their last digits.
  text: '@',
  word: '@',
  date: 'yyyy-mm-dd',
  days: '0',
  amount: '0.00',
};

/** A cell to be filled in, by what it holds. */
export function inputStyle(kind: ColumnKind): CellStyle {
  const own = kind === 'text' || kind === 'word' ? { alignment: left } : {};
  return { ...look.input, ...own, numFmt: formats[kind] };
}

/** Cells that a formula makes, outside the paper on which one writes. */
export const computedStyle: Readonly<Record<'date' | 'number' | 'text', CellStyle>> = {
  date: { ...look.figure, numFmt: formats.date },
  number: { ...look.figure, numFmt: '0' },
  text: look.figure,
};

export const readStyle: CellStyle = look.item;

const wash = (rgb: string) => ({ type: 'pattern', pattern: 'solid', bgColor: { rgb } }) as const;

/** Colours beside the words of 状态 and 核对; the words say it too. */
export const stateColours = {
  late: look.broken,
  near: { font: { bold: true, color: { rgb: '7F6000' } }, fill: wash('FFEB9C') },
  waiting: { font: { color: { rgb: '1F4E79' } }, fill: wash('DDEBF7') },
  off: { font: { color: { rgb: '7F7F7F' } }, fill: wash('F2F2F2') },
} as const satisfies Record<string, CellStyle>;

/** A4 across; the header on every page. */
export const landscape: PageSetup = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToHeight: 0,
  fitToWidth: 1,
  horizontalCentered: true,
  margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5 },
};
