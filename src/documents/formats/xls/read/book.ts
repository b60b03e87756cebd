import { damaged, UnreadableFile } from '../../../unreadable';
import { formatCode, plainStyle, shownBy, type CellStyle } from '../../../workbooks';
import { kinds, type RecordFields, type RecordReader } from './records';
import { sharedTexts, textAt, type FontText } from './text';

export interface XlsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its records begin. */
  readonly start: number;
}

export interface BookFont {
  readonly struck: boolean;
  /** As Office calls it. */
  readonly position: string;
}

/** What the cells of a workbook refer to. */
export interface XlsBook {
  readonly sheets: readonly XlsSheet[];
  readonly strings: readonly FontText[];
  readonly font: (number: number) => BookFont;
  readonly style: (number: number) => CellStyle;
  readonly from1904: boolean;
}

/** What [MS-XLS] calls BIFF8: Excel 97 to 2003. */
const version = 0x0600;
const strikes = 0x0008;
const positions = ['', 'superscript', 'subscript'];

/** @throws UnreadableFile where it is damaged */
export function bookOf(records: RecordReader): XlsBook {
  const sheets: XlsSheet[] = [];
  const fonts: BookFont[] = [];
  const codes = new Map<number, string>();
  const formats: { readonly font: number; readonly code: number }[] = [];
  const shared: Uint8Array[] = [];
  let from1904 = false;
  let last = 0;
  for (const record of records.part(0)) {
    const { kind } = record;
    if (kind === kinds.begin && record.word(0) !== version) throw new UnreadableFile(damaged);
    else if (kind === kinds.from1904) from1904 = record.word(0) === 1;
    else if (kind === kinds.font) fonts.push(fontOf(record));
    else if (kind === kinds.format) codes.set(record.word(0), textAt(record, 4, record.word(2)));
    else if (kind === kinds.style) formats.push({ font: record.word(0), code: record.word(2) });
    // Sheets of charts and of macros hold no cells.
    else if (kind === kinds.sheet && record.byte(5) === 0) sheets.push(xlsSheetOf(record));
    else if (kind === kinds.strings || (kind === kinds.more && last === kinds.strings))
      shared.push(record.bytes);
    if (kind !== kinds.more) last = kind;
  }
  // No font has the number 4.
  const font = (number: number) =>
    fonts[number > 4 ? number - 1 : number] ?? { struck: false, position: '' };
  const styles = formats.map(({ font: number, code }): CellStyle => ({
    ...shownBy(codes.get(code) ?? formatCode(code)),
    struck: font(number).struck,
  }));
  return {
    sheets,
    strings: shared.length > 0 ? sharedTexts(shared) : [],
    font,
    style: (number) => styles[number] ?? plainStyle,
    from1904,
  };
}

function fontOf(record: RecordFields): BookFont {
  return {
    struck: (record.word(2) & strikes) !== 0,
    position: positions[record.word(8)] ?? '',
  };
}

function xlsSheetOf(record: RecordFields): XlsSheet {
  return {
    name: textAt(record, 7, record.byte(6)),
    hidden: (record.byte(4) & 3) !== 0,
    start: record.long(0),
  };
}
