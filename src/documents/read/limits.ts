import { UnreadableFile } from '../unreadable';

/** What a file may be at most: far above any report, far below what would stop the pane. */
export const limits = {
  /** Bytes of a file. */
  file: 50 * 1024 * 1024,
  /** Bytes of everything in a packed file, unpacked. */
  unpacked: 80 * 1024 * 1024,
  /** Parts in a packed file. */
  parts: 5000,
  sheets: 300,
  /** Cells of a sheet, the blank ones before others included. */
  cells: 5_000_000,
  /** Characters of a text. */
  text: 5_000_000,
} as const;

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** @throws UnreadableFile when the file is larger than {@link limits} allows. */
export function assertSize(bytes: number): void {
  if (bytes <= limits.file) return;
  throw new UnreadableFile(
    `文件有 ${megabytes(bytes)}，超过 ${megabytes(limits.file)} 的上限；请只保留年报表格后再读。`,
  );
}

/** @throws UnreadableFile when the text is longer than {@link limits} allows */
export function assertLength(text: string): void {
  if (text.length <= limits.text) return;
  throw new UnreadableFile('文字过长，不像是年报；请只保留年报的内容后再读。');
}

/** @throws UnreadableFile when a workbook has more sheets than {@link limits} allows */
export function assertSheets(many: number): void {
  if (many <= limits.sheets) return;
  throw new UnreadableFile(
    `工作簿有 ${many} 张工作表，超过 ${limits.sheets} 张的上限；请只保留年报表格后再读。`,
  );
}
