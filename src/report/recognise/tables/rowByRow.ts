import { shapeOf, type TableForm } from '../../../form';
import type { ColumnWorth } from '../../grid';
import { placeFigures } from '../columns/place';
import { areInOrder, numbersIn, type Headings } from '../columns/headings';
import { alikeAmong } from '../columns/neighbours';
import type { TableReader } from './reader';
import type { FoundRow } from '../rows/rows';

const otherOrder = '表头各栏的次序与规定的不同，这里的数无法确定各属哪一列。';

function whyNot(name: string, expected: number, row: FoundRow): string {
  const found = row.figures.length;
  if (found === 1 && /^\d+$/.test(row.figures[0]?.text ?? '') && expected > 1) {
    return `“${name}”应有 ${expected} 个数，这里只有一串数字，合计关系不能把它们唯一地分开。`;
  }
  if (found === expected) return `“${name}”这一行的数没有对齐表头，无法确定各属哪一列。`;
  return `“${name}”应有 ${expected} 个数，这里有 ${found} 个，无法确定各属哪一列。`;
}

/** Items to which two rows of figures lay claim: one of them has the other's name by a slip. */
function namedTwice(rows: readonly FoundRow[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const { item, figures } of rows) {
    if (item === null || figures.length === 0) continue;
    (once.has(item) ? twice : once).add(item);
  }
  return twice;
}

/** The rows of a table and what else is known of where they stand. */
export interface FoundRows {
  readonly rows: readonly FoundRow[];
  readonly worth: ColumnWorth;
  /** Cells in a row of the grid, blank ones included. */
  readonly rowLength: (row: number) => number;
  readonly isBlankCell: (row: number) => boolean;
  readonly headings: Headings;
}

/** Reads a table row by row: every figure to its cell, or the row to the unread. */
export function readRows(reader: TableReader, table: TableForm, found: FoundRows): void {
  const { rows, worth, rowLength, isBlankCell, headings } = found;
  const { items, width } = shapeOf(table);
  const inOrder = areInOrder(headings, table.total ? rows.map(numbersIn) : [], width);
  const twice = namedTwice(rows);
  const alikeTo = alikeAmong(rows, items, rowLength);
  for (const row of rows) {
    const item = table.items.find(({ id }) => id === row.item);
    const own = items.get(row.item ?? '');
    if (!item || !own) {
      reader.cannot(row.figures, '这些数旁边没有认得出的项目名称，无法确定属于哪一行。');
      continue;
    }
    if (twice.has(item.id)) {
      reader.cannot(row.figures, `“${item.name}”在表里不止一行，无法确定哪一行是它的。`);
      continue;
    }
    const ids = own.columns.map(({ id }) => id);
    const around = {
      ...headings,
      ...{ inOrder, worth, form: own, alike: alikeTo(item.id), rowLength, isBlankCell },
      hasTotal: table.total !== null && own.columns.at(-1) === table.total,
    };
    const placed = placeFigures(row, ids, around);
    if (!placed) {
      const why = inOrder ? whyNot(item.name, ids.length, row) : otherOrder;
      reader.cannot(row.figures, why);
      continue;
    }
    own.columns.forEach((column, i) => {
      const id = `${item.id}.${column.id}`;
      const token = placed[i];
      const at = row.header.get(column.id);
      if (token) reader.figure(id, column.kind, token);
      else if (row.label && at !== undefined) reader.blank(id, { row: row.label.row, column: at });
    });
  }
}
