import type { ReadingProgress } from '../../documents';
import type { Format } from '../../documents/formats';
import { csv, Incoming, lockedOffice, ods, xls } from '../../documents/formats/cells';
import { assertSize } from '../../documents/limits';
import { writeBook } from '../../documents/sheets';
import { UnreadableFile } from '../../documents/unreadable';
import type { Grid } from '../../report';
import { workbookPart } from '../package/sheetParts';
import { openable } from '../page/openable';

/** Workbooks of other kinds than our own, of which what stands in their cells is taken. */
export const otherWorkbooks: readonly Format[] = [lockedOffice, xls, ods, csv];

/** A file, by its name. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file as an .xlsx. */
export interface IncomingXlsx extends NamedFile {
  /** Of the file, without the dot: xlsx where nothing is said. */
  readonly ending?: string;
  /** The name of a file of another kind, of which only what stands in its cells was taken. */
  readonly copyOf?: string;
}

const named = new RegExp(`^(.*)\\.(${openable.join('|')})$`, 'i');

/**
 * A file, as it is opened: a workbook as it is; of any other kind what stands in its cells, in a
 * workbook that is no file yet.
 * @throws UnreadableFile with a sentence for the user
 */
export async function incomingOf(
  { name, bytes }: NamedFile,
  progress?: ReadingProgress,
): Promise<IncomingXlsx> {
  const [, title = name, ending = ''] = named.exec(name) ?? [];
  if (bytes.length === 0) throw new UnreadableFile('文件是空的。');
  assertSize(bytes.length);
  const file = new Incoming(bytes, name, progress);
  if (file.parts.has(workbookPart)) return { name: title, bytes, ending: ending.toLowerCase() };
  const format = otherWorkbooks.find(({ is }) => is(file));
  if (!format?.reader)
    throw new UnreadableFile(
      format?.refusal ??
        `不是工作簿。能打开的有 ${openable.join('、')}；别的文件里的年报请在年报助手的“粘贴”里打开。`,
    );
  const content = await (await format.reader()).read(file);
  const grids = 'grids' in content ? content.grids : [];
  if (grids.length === 0) throw new UnreadableFile('文件里没有表格。');
  return { name: title, bytes: await writeBook({ sheets: grids.map(sheetOf) }), copyOf: name };
}

/** The same cells in a sheet; a name that no sheet may have is mended. */
function sheetOf({ sheet, top, left, cells, merges }: Grid, index: number) {
  const places = cells.flatMap((line, row) =>
    line.map((value, column) => [`${top + row},${left + column}`, { value }] as const),
  );
  return {
    name: (sheet ?? `表${index + 1}`).replace(/[\\/?*[\]:]/g, ' ').slice(0, 31),
    cells: new Map(places),
    merges: merges.map(({ row, column, rows, columns }) => ({
      startRow: top + row,
      startCol: left + column,
      endRow: top + row + rows - 1,
      endCol: left + column + columns - 1,
    })),
  };
}
