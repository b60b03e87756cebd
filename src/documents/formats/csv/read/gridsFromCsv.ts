import type { Grid, Unread } from '../../../../report';
import { assertLines } from '../../../limits';
import type { CellsRead } from '../../format';
import { csvRows } from '../rows';

/**
 * A sheet that was saved as CSV, as one grid; what follows a quotation mark that is never closed is
 * told as unread.
 * @throws UnreadableFile when it has more lines than the limits allow
 */
export function cellsOfCsv(text: string): CellsRead {
  const { rows: cells, unclosed } = csvRows(text);
  assertLines(cells.length);
  const unread = unclosed === null ? [] : [unclosedAt(unclosed, cells[unclosed] ?? [])];
  return {
    grids: [{ sheet: null, top: 0, left: 0, cells, merges: [], columns: 'kept' }],
    unread,
  };
}

export function gridsFromCsv(text: string): readonly Grid[] {
  return cellsOfCsv(text).grids;
}

/** Of a text that may be the rest of the file, its beginning. */
const shownOf = 60;

/** An unclosed cell ends with the text, so it is the last of its row. */
function unclosedAt(row: number, cells: readonly string[]): Unread {
  return {
    place: { sheet: null, row, column: Math.max(0, cells.length - 1) },
    text: (cells.at(-1) ?? '').slice(0, shownOf),
    why: '前面的引号没有配对，从这里到文件末尾都在一个格子里，没有读取；请补上引号后再读。',
  };
}
