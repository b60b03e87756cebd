import { assertCells, limits } from '../../../limits';
import { damaged, UnreadableFile } from '../../../unreadable';

/** Numbers of the records of an .xls that are read, as [MS-XLS] 2.3 gives them. */
export const kinds = {
  formula: 0x06,
  end: 0x0a,
  from1904: 0x22,
  font: 0x31,
  more: 0x3c,
  columns: 0x7d,
  sheet: 0x85,
  numbers: 0xbd,
  richText: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  palette: 0x92,
  strings: 0xfc,
  sharedText: 0xfd,
  number: 0x203,
  text: 0x204,
  flag: 0x205,
  result: 0x207,
  row: 0x208,
  shortNumber: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const;

/** Bytes of a record, numbers lowest byte first. What reaches beyond them is a damaged file. */
export class RecordFields {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(at: number): number {
    return this.view.getUint8(this.held(at, 1));
  }

  word(at: number): number {
    return this.view.getUint16(this.held(at, 2), true);
  }

  long(at: number): number {
    return this.view.getUint32(this.held(at, 4), true);
  }

  double(at: number): number {
    return this.view.getFloat64(this.held(at, 8), true);
  }

  private held(at: number, size: number): number {
    if (at + size > this.bytes.length) throw new UnreadableFile(damaged);
    return at;
  }
}

export interface XlsRecord extends RecordFields {
  readonly kind: number;
}

class ReadRecord extends RecordFields implements XlsRecord {
  constructor(
    readonly kind: number,
    bytes: Uint8Array,
  ) {
    super(bytes);
  }
}

/** The records of a workbook. */
export class RecordReader {
  private readonly stream: RecordFields;
  private passed = 0;

  constructor(bytes: Uint8Array) {
    this.stream = new RecordFields(bytes);
  }

  /**
   * Those of the part that begins at a place, up to its end, without those of parts within it: a
   * chart on a sheet keeps numbers in records like those of cells.
   * @throws UnreadableFile where no part begins there, or it does not end
   */
  *part(start: number): Generator<XlsRecord> {
    let depth = 0;
    for (let at = start; ;) {
      // Parts of a damaged file may lie in one another.
      assertCells((this.passed += 1), limits.cells);
      const kind = this.stream.word(at);
      const from = at + 4;
      at = from + this.stream.word(at + 2);
      if (at > this.stream.bytes.length) throw new UnreadableFile(damaged);
      if (kind === kinds.begin) depth += 1;
      if (depth === 0) throw new UnreadableFile(damaged);
      if (depth === 1) yield new ReadRecord(kind, this.stream.bytes.subarray(from, at));
      if (kind === kinds.end) depth -= 1;
      if (depth === 0) return;
    }
  }
}
