import { damaged, UnreadableFile } from '../../../unreadable';
import { formatCode, plainStyle, shownBy, type CellStyle, type RunLook } from '../../../workbooks';
import { ownPalette, paletteOf } from './palette';
import { kinds, type RecordFields, type RecordReader } from './records';
import { sharedTexts, textAt, type FontText } from './text';

export interface XlsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its records begin. */
  readonly start: number;
}

export interface BookFont {
  readonly colour: number;
  readonly look: RunLook;
}

/** What the cells of a workbook refer to. */
export interface XlsBook {
  readonly sheets: readonly XlsSheet[];
  readonly strings: readonly FontText[];
  readonly font: (number: number) => RunLook;
  readonly style: (number: number) => CellStyle;
  readonly from1904: boolean;
}

/** What [MS-XLS] calls BIFF8: Excel 97 to 2003. */
const version = 0x0600;
const strikes = 0x0008;
const positions = ['', 'superscript', 'subscript'];
/** Twentieths of a point: smaller letters are specks. */
const smallest = 40;
const plainFont: BookFont = { colour: 0x7fff, look: {} };

/** @throws UnreadableFile where it is damaged */
export function bookOf(records: RecordReader): XlsBook {
  const sheets: XlsSheet[] = [];
  const fonts: BookFont[] = [];
  const codes = new Map<number, string>();
  const formats: XlsFormat[] = [];
  let palette = ownPalette;
  const shared: Uint8Array[] = [];
  let from1904 = false;
  let last = 0;
  for (const record of records.part(0)) {
    const { kind } = record;
    if (kind === kinds.begin && record.word(0) !== version) throw new UnreadableFile(damaged);
    else if (kind === kinds.from1904) from1904 = record.word(0) === 1;
    else if (kind === kinds.font) fonts.push(fontOf(record));
    else if (kind === kinds.palette) palette = paletteOf(record);
    else if (kind === kinds.format) codes.set(record.word(0), textAt(record, 4, record.word(2)));
    else if (kind === kinds.style) formats.push(formatOf(record));
    // Sheets of charts and of macros hold no cells.
    else if (kind === kinds.sheet && record.byte(5) === 0) sheets.push(xlsSheetOf(record));
    else if (kind === kinds.strings || (kind === kinds.more && last === kinds.strings))
      shared.push(record.bytes);
    if (kind !== kinds.more) last = kind;
  }
  // No font has the number 4.
  const fontAt = (number: number) => fonts[number > 4 ? number - 1 : number] ?? plainFont;
  const font = (number: number): RunLook => {
    const { colour, look } = fontAt(number);
    return { ...look, white: palette.isWhite(colour) };
  };
  const styles = formats.map(({ font: number, code, fill }): CellStyle => {
    const { struck = false, hidden = false, white = false } = font(number);
    const backed = fill !== null && !palette.isWhite(fill);
    const unseen = hidden || (white && !backed) || (backed && fontAt(number).colour === fill);
    return { ...shownBy(codes.get(code) ?? formatCode(code)), struck, unseen, backed };
  });
  return {
    sheets,
    strings: shared.length > 0 ? sharedTexts(shared) : [],
    font,
    style: (number) => styles[number] ?? plainStyle,
    from1904,
  };
}

interface XlsFormat {
  readonly font: number;
  readonly code: number;
  /** The number of the colour behind the cell; null where nothing is. */
  readonly fill: number | null;
}

/** Kinds of fill: nothing, one colour; any other is a pattern of two. */
const [noFill, plainFill] = [0, 1];
/** The number of no colour of any palette. */
const pattern = -1;

function formatOf(record: RecordFields): XlsFormat {
  // Some programs write the first half alone.
  const kind = record.bytes.length < 20 ? noFill : record.long(14) >>> 26;
  const colour = kind === plainFill ? record.word(18) & 0x7f : pattern;
  return { font: record.word(0), code: record.word(2), fill: kind === noFill ? null : colour };
}

function fontOf(record: RecordFields): BookFont {
  return {
    colour: record.word(4),
    look: {
      struck: (record.word(2) & strikes) !== 0,
      hidden: record.word(0) < smallest,
      position: positions[record.word(8)] ?? '',
    },
  };
}

function xlsSheetOf(record: RecordFields): XlsSheet {
  return {
    name: textAt(record, 7, record.byte(6)),
    hidden: (record.byte(4) & 3) !== 0,
    start: record.long(0),
  };
}
