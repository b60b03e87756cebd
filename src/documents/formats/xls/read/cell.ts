import { dateText, type CellValue } from '../../../../report';
import { damaged, UnreadableFile } from '../../../unreadable';
import {
  asStyled,
  inFifteenPlaces,
  richText,
  type Run,
  type RunLook,
  type SeenCell,
  type Stored,
  type Visibility,
} from '../../../workbooks';
import type { XlsBook } from './book';
import type { RecordFields } from './records';
import type { FontText } from './text';

/** How errors of formulas are numbered. */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** Makes cells of what records hold; each record begins with a row, a column and a style. */
export type CellMaker = ReturnType<typeof cellMaker>;

export function cellMaker(book: XlsBook) {
  const cell = (
    [row, column, style]: readonly [number, number, number],
    stored: (style: Visibility) => Stored,
    isFormula: boolean,
    isNumber = false,
  ): SeenCell => {
    const look = book.style(style);
    const { code, isDate } = look;
    return {
      row,
      column,
      ...stored(look),
      isFormula,
      isDate: isNumber && isDate,
      look: code === null ? null : { code },
    };
  };
  const headOf = (record: RecordFields) =>
    [record.word(0), record.word(2), record.word(4)] as const;
  const all = (value: CellValue) => (style: Visibility) =>
    asStyled({ value, struck: '', unseen: '' }, style);
  const numberAt = (
    row: number,
    column: number,
    style: number,
    number: number,
    formula = false,
  ) => {
    const day = book.style(style).isDate ? dateText(number, book.from1904) : null;
    return cell([row, column, style], all(day ?? inFifteenPlaces(number)), formula, true);
  };
  return {
    numberAt,
    number: (record: RecordFields, number: number, isFormula = false) =>
      numberAt(...headOf(record), number, isFormula),
    text: (record: RecordFields, text: string, isFormula: boolean) =>
      cell(headOf(record), all(text), isFormula),
    flag: (record: RecordFields, value: number, isError: boolean, isFormula: boolean) =>
      cell(headOf(record), all(isError ? (errors[value] ?? '#ERR!') : value !== 0), isFormula),
    /** A text that cells share, which may have fonts of its own in the style of each of them. */
    shared: (record: RecordFields, number: number) => {
      const text = book.strings[number];
      if (!text) throw new UnreadableFile(damaged);
      return cell(headOf(record), (style) => storedText(text, style, book), false);
    },
  };
}

/** What stands before the pieces that have fonts of their own has the cell's. */
function storedText({ text, fonts }: FontText, style: Visibility, book: XlsBook): Stored {
  const { backed } = style;
  const first: RunLook = { struck: style.struck, white: style.unseen };
  const runs: Run[] = [{ text: text.slice(0, fonts[0]?.from), ...first }];
  fonts.forEach(({ from, font }, i) => {
    runs.push({ text: text.slice(from, fonts[i + 1]?.from), ...book.font(font), backed });
  });
  const { text: left, struck, unseen } = richText(runs);
  return { value: left === '' ? null : left, struck, unseen };
}
