import type { TableForm } from '../../../form';
import type { ColumnWorth } from '../../grid';
import { placeFigures } from '../columns/place';
import { formColumnsOf } from '../columns/formColumns';
import { areInOrder, numbersIn, type Headings } from '../columns/headings';
import { alikeAmong } from '../columns/neighbours';
import type { TableReader } from './reader';
import type { FoundRow } from '../rows/rows';

function columnsByItem(table: TableForm): ReadonlyMap<string, TableForm['columns']> {
  const columns = new Map<string, TableForm['columns'][number][]>();
  for (const cell of table.rows.flat()) {
    if (cell.kind === 'label') continue;
    columns.set(cell.item.id, [...(columns.get(cell.item.id) ?? []), cell.column]);
  }
  return columns;
}

/** Tables are few and never change. */
const known = new WeakMap<TableForm, ReturnType<typeof columnsByItem>>();

/** Figures of every item, in the order of the form. */
export function columnsOf(table: TableForm): ReturnType<typeof columnsByItem> {
  const columns = known.get(table) ?? columnsByItem(table);
  known.set(table, columns);
  return columns;
}

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

/** Reads the rows of 表二 or 表三: every figure to its cell, or the row to the unread. */
export function readRows(
  reader: TableReader,
  table: TableForm,
  rows: readonly FoundRow[],
  worth: ColumnWorth,
  rowLength: (row: number) => number,
  headings: Headings,
): void {
  const columns = columnsOf(table);
  const form = formColumnsOf(table);
  const inOrder = areInOrder(headings, table.id === '3' ? rows.map(numbersIn) : [], 7);
  const twice = namedTwice(rows);
  const alikeTo = alikeAmong(rows, (id) => columns.get(id)?.length, form, rowLength);
  for (const row of rows) {
    const item = table.items.find(({ id }) => id === row.item);
    const own = columns.get(row.item ?? '');
    if (!item || !own) {
      reader.cannot(row.figures, '这些数旁边没有认得出的项目名称，无法确定属于哪一行。');
      continue;
    }
    if (twice.has(item.id)) {
      reader.cannot(row.figures, `“${item.name}”在表里不止一行，无法确定哪一行是它的。`);
      continue;
    }
    const ids = own.map(({ id }) => id);
    const around = {
      ...headings,
      ...{ inOrder, worth, form: form.get(item.id), alike: alikeTo(item.id), rowLength },
    };
    const placed = placeFigures(row, ids, around);
    if (!placed) {
      const why = inOrder ? whyNot(item.name, own.length, row) : otherOrder;
      reader.cannot(row.figures, why);
      continue;
    }
    own.forEach((column, i) => {
      const id = `${item.id}.${column.id}`;
      const token = placed[i];
      const at = row.header.get(column.id);
      if (token) reader.figure(id, column.kind, token);
      else if (row.label && at !== undefined) reader.blank(id, { row: row.label.row, column: at });
    });
  }
}
