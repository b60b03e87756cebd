import type { Grid, Unread } from '../../../../report';
import { assertLines } from '../../../limits';
import type { CellsRead } from '../../format';
import { csvRows } from '../rows';
import { rowsWithThousands } from './thousands';

/**
 * A sheet that was saved as CSV, as one grid; what follows a quotation mark that is never closed is
 * told as unread.
 * @throws UnreadableFile when it has more lines or cells than the limits allow
 */
export function cellsOfCsv(text: string): CellsRead {
  const { rows, unclosed } = csvRows(text);
  assertLines(rows);
  const parted = new Set(rowsWithThousands(rows));
  const unread = [
    ...(unclosed === null ? [] : [unclosedAt(unclosed, rows[unclosed] ?? [])]),
    ...Array.from(parted, (row) => partedAt(row, rows[row] ?? [])),
  ];
  const cells = rows.map((row, i) =>
    parted.has(i) ? row.filter((one) => !/\d/.test(one) || /\p{L}/u.test(one)) : row.map(plain),
  );
  return {
    grids: [{ sheet: null, top: 0, left: 0, cells, merges: [], columns: 'kept' }],
    unread,
  };
}

export function gridsFromCsv(text: string): readonly Grid[] {
  return cellsOfCsv(text).grids;
}

/** `="18"`, by which a program keeps Excel from taking a text for a number. */
const kept = /^="([^"]*)"$/;
const plain = (text: string) => kept.exec(text)?.[1] ?? text;

function partedAt(row: number, cells: readonly string[]): Unread {
  return {
    place: { sheet: null, row, column: 0 },
    text: cells.filter((one) => one !== '').join(','),
    why: '这一行的格子比上面的多，像是千分位的逗号没有加引号，分不清是几个数，没有读取；请去掉千分位后再读。',
  };
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
