import * as xlsx from '@e965/xlsx';

/** The part of the library that is used, which it gives no types. */
interface Containers {
  readonly CFB: {
    readonly utils: {
      readonly cfb_new: () => object;
      readonly cfb_add: (container: object, name: string, content: Uint8Array) => unknown;
    };
    readonly write: (container: object, options: { readonly type: 'array' }) => ArrayLike<number>;
  };
}

export type Bytes = readonly number[];

export const word = (number: number): Bytes => [number & 0xff, (number >> 8) & 0xff];
export const long = (number: number): Bytes => [...word(number), ...word(number >>> 16)];
export const double = (number: number): Bytes => [
  ...new Uint8Array(new Float64Array([number]).buffer),
];
/** Signs in two bytes each, behind what says so. */
export const signs = (text: string): Bytes => [1, ...bare(text)];
const bare = (text: string): Bytes => Array.from(text, (sign) => word(sign.charCodeAt(0))).flat();

export const record = (kind: number, ...fields: readonly Bytes[]): Bytes => {
  const content = fields.flat();
  return [...word(kind), ...word(content.length), ...content];
};

export const font = (flags: number, position = 0, colour = 0x7fff, size = 200): Bytes =>
  record(0x31, word(size), word(flags), word(colour), word(400), word(position), [0, 0, 0, 0]);
/** @param fill the number of the colour behind the cell */
export const style = (font: number, code: number, fill: number | null = null): Bytes =>
  record(
    0xe0,
    word(font),
    word(code),
    new Array<number>(10).fill(0),
    long(fill === null ? 0 : 1 << 26),
    word(fill ?? 0),
  );
/** The colours of a workbook from the eighth on. */
export const palette = (...colours: readonly number[]): Bytes =>
  record(0x92, word(colours.length), ...colours.map(long));
export const format = (number: number, code: string): Bytes =>
  record(0x41e, word(number), word(code.length), signs(code));
/** A text that cells share; from a sign on in a font, as pairs. */
export const shared = (text: string, ...runs: readonly (readonly [number, number])[]): Bytes => [
  ...word(text.length),
  runs.length > 0 ? 9 : 1,
  ...(runs.length > 0 ? word(runs.length) : []),
  ...bare(text),
  ...runs.flatMap(([from, number]) => [...word(from), ...word(number)]),
];

const begin = (kind: number) => record(0x809, word(0x600), word(kind), long(0), long(0), long(0));
const end = record(0x0a);

/** What stands between the beginning and the end of a part of its own: a chart. */
export const chart = (...records: readonly Bytes[]): Bytes => [begin(0x20), ...records, end].flat();

export interface XlsSheetParts {
  readonly name: string;
  readonly hidden?: boolean;
  readonly records: readonly Bytes[];
}

/** An .xls of which every record is known. */
export function xlsFile(common: readonly Bytes[], sheets: readonly XlsSheetParts[]): Uint8Array {
  const bodies = sheets.map(({ records }) => [begin(0x10), ...records, end].flat());
  const heads = (starts: readonly number[]) =>
    sheets.map(({ name, hidden }, i) =>
      record(0x85, long(starts[i] ?? 0), [hidden ? 1 : 0, 0, name.length], signs(name)),
    );
  const before = (starts: readonly number[]) =>
    [begin(0x05), ...common, ...heads(starts), end].flat();
  let at = before([]).length;
  const starts = bodies.map((body) => (at += body.length) - body.length);
  const library: Containers = xlsx;
  const container = library.CFB.utils.cfb_new();
  const stream = [...before(starts), ...bodies.flat()];
  library.CFB.utils.cfb_add(container, '/Workbook', Uint8Array.from(stream));
  return Uint8Array.from(library.CFB.write(container, { type: 'array' }));
}
