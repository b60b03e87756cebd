import { UnreadableFile } from './unreadable';

/** What a file may be at most: far above any report, far below what would stop the pane. */
export const limits = {
  /** Bytes of a file. */
  file: 50 * 1024 * 1024,
  /** Bytes of everything in a packed file, unpacked. */
  unpacked: 80 * 1024 * 1024,
  /** Parts in a packed file. */
  parts: 5000,
  sheets: 300,
  /** Cells of a workbook, the blank ones before others included. */
  cells: 5_000_000,
  /** Cells of a workbook that hold something. */
  filled: 500_000,
  /** Cells of the rectangles, from A1 on, in which the sheets of a workbook lie, blank ones too. */
  spread: 20_000_000,
  /** Characters of a page, its tags included. */
  page: 10_000_000,
  /** Characters of figures as CSV: some thousand reports. */
  list: 20_000_000,
  /** Characters of a text, and of what a page or a Word document shows. */
  text: 2_000_000,
  /** Characters of all cells of a workbook, a text counted wherever it is used. */
  workbook: 5_000_000,
  /**
   * Lines and table rows with something in them, and the cells of these, of a text, a page or a Word
   * document: some five hundred reports, which take a second or two.
   */
  lines: 30_000,
  pieces: 150_000,
  /** Elements of a page or a Word document within one another. */
  depth: 1000,
} as const;

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** @throws UnreadableFile when the file is larger than {@link limits} allows. */
export function assertSize(bytes: number): void {
  if (bytes <= limits.file) return;
  throw new UnreadableFile(
    `文件有 ${megabytes(bytes)}，超过 ${megabytes(limits.file)} 的上限；请只保留年报表格后再读。`,
  );
}

/** @throws UnreadableFile when a packed file unpacks to more than {@link limits} allows */
export function assertUnpacked(bytes: number): void {
  if (bytes <= limits.unpacked) return;
  throw new UnreadableFile('文件解开后过大，不像是年报文件，没有读取；请只保留年报表格后再读。');
}

/** @throws UnreadableFile when a text has more characters than {@link limits} allows */
export function assertLength(characters: number, most: number = limits.text): void {
  if (characters <= most) return;
  throw new UnreadableFile('文字过长，不像是年报；请只保留年报的内容后再读。');
}

/** @throws UnreadableFile when a workbook has more cells than {@link limits} allows */
export function assertCells(many: number, most: number): void {
  if (many <= most) return;
  throw new UnreadableFile('工作簿过大，不像是年报表格，没有读取；请只保留年报表格后再读。');
}

/** @throws UnreadableFile when a text has more lines, or cells in them, than {@link limits} allows */
export function assertLines(lines: readonly (readonly unknown[])[]): void {
  let [filled, pieces] = [0, 0];
  for (const line of lines) {
    const many = line.filter((one) => one !== null && one !== '').length;
    if (many > 0) filled += 1;
    pieces += many;
  }
  assertMany(filled, limits.lines, '行');
  assertMany(pieces, limits.pieces, '格');
}

function assertMany(many: number, most: number, unit: string): void {
  if (many <= most) return;
  throw new UnreadableFile(
    `内容有 ${many} ${unit}，超过 ${most} ${unit}的上限；请只保留年报的内容，或者分成几个文件，再读。`,
  );
}

/** @throws UnreadableFile when elements nest deeper than {@link limits} allows */
export function assertDepth(depth: number): void {
  if (depth <= limits.depth) return;
  throw new UnreadableFile(
    `内容层层嵌套，超过 ${limits.depth} 层，没有读取；请把年报表格复制出来，粘贴后再读。`,
  );
}

/** @throws UnreadableFile when a workbook has more sheets than {@link limits} allows */
export function assertSheets(many: number): void {
  if (many <= limits.sheets) return;
  throw new UnreadableFile(
    `工作簿有 ${many} 张工作表，超过 ${limits.sheets} 张的上限；请只保留年报表格后再读。`,
  );
}
