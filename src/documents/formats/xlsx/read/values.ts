import { dateText, type CellValue } from '../../../../report';
import { asStyled, xmlNumber, plainStyle, type Stored } from '../../../workbooks';
import type { WorkbookParts } from './book';
import type { SheetCell } from './sheet';
import { unspelled } from './strings';

export function storedIn(cell: SheetCell, book: WorkbookParts): Stored {
  const style = book.styles[cell.style] ?? plainStyle;
  const text = textOf(cell, book);
  const value = text ? text.text : valueOf(cell, book);
  return asStyled({ value, struck: text?.struck ?? '', unseen: text?.unseen ?? '' }, style);
}

function textOf({ type, value, inline }: SheetCell, book: WorkbookParts) {
  // Some programs forget to say that a text stands in the cell.
  if (type === 'inlineStr' || value.trim() === '') return inline;
  if (type !== 's' || !/^\s*\d+\s*$/.test(value)) return null;
  return book.strings[Number(value)] ?? null;
}

/** Whether a cell holds a day, which comes as its text. */
export function isDateCell({ type, style }: SheetCell, book: WorkbookParts): boolean {
  return type === 'd' || (type === 'n' && (book.styles[style]?.isDate ?? false));
}

/** A cell names a text by a number that the list of texts does not have. Like errors it begins with #. */
const lostText = '#文字不在文件里';

function valueOf({ type, value: raw, style }: SheetCell, book: WorkbookParts): CellValue {
  if (raw.trim() === '') return null;
  switch (type) {
    case 's':
      return /^\s*\d+\s*$/.test(raw) ? lostText : raw;
    case 'b':
      return raw === '1' || raw === 'true';
    case 'n':
      return numberOf(raw, book.styles[style]?.isDate ?? false, book.from1904);
    case 'd':
      return raw.slice(0, 10);
    default:
      return unspelled(raw);
  }
}

function numberOf(raw: string, isDate: boolean, from1904: boolean): CellValue {
  const number = xmlNumber(raw);
  if (number === null) return raw;
  return isDate ? (dateText(number, from1904) ?? raw) : number;
}
