import type { CellId } from '../../../src/form';
import type { Chance } from './chance';
import type { PrintedCell, PrintedTable } from './table';

/** A table as somebody has changed it who thought it better so. */
type Change = (table: PrintedTable, chance: Chance) => PrintedTable;

function sorted(cells: readonly PrintedCell[]): PrintedCell[] {
  return [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
}

const isLast = (table: PrintedTable) => (cell: PrintedCell) =>
  cell.column + cell.across === table.width;

/** A column at the end, with a heading and here and there a word or a number. */
const withRemarks: Change = (table, chance) => {
  const { form, width, headerRows } = table;
  const name = chance.pick(['备注', '备 注', '填报单位', '上年数', '核对']);
  const [top = 0, ...more] = new Set(table.cells.filter(isLast(table)).map(({ row }) => row));
  const text = () =>
    chance.pick(['', '', '', '含镇级 3 件', String(chance.below(40)), '无', '—', '跨年']);
  const head = form.id === '2' ? 1 : Math.max(1, headerRows - top);
  const cells: PrintedCell[] = [
    { row: top, column: width, across: 1, down: head, text: name, kind: 'label', id: null },
    ...more
      .filter((row) => row >= top + head)
      .map((row): PrintedCell => {
        return { row, column: width, across: 1, down: 1, text: text(), kind: 'figure', id: null };
      }),
  ];
  return { ...table, width: width + 1, cells: sorted([...table.cells, ...cells]) };
};

/** A column of numbers before the rows: 序号. */
const withNumbers: Change = (table) => {
  const rows = [...new Set(table.cells.filter(({ id }) => id !== null).map(({ row }) => row))];
  const [first = 0] = rows;
  const cells = rows.map((row, i): PrintedCell => {
    return { row, column: 0, across: 1, down: 1, text: String(i + 1), kind: 'figure', id: null };
  });
  const head: PrintedCell = {
    ...{ row: 0, column: 0, across: 1, down: first },
    ...{ text: '序号', kind: 'label', id: null },
  };
  const moved = table.cells.map((cell) => ({ ...cell, column: cell.column + 1 }));
  return { ...table, width: table.width + 1, cells: sorted([head, ...cells, ...moved]) };
};

/** A row put in after another, with a label and a number in every column of figures. */
function rowAfter(table: PrintedTable, after: number, label: string, numbers: readonly string[]) {
  const moved = table.cells.map((cell) => {
    if (cell.row > after) return { ...cell, row: cell.row + 1 };
    return cell.row + cell.down > after + 1 ? { ...cell, down: cell.down + 1 } : cell;
  });
  const figures = table.cells.filter(({ row, kind }) => row === after && kind === 'figure');
  const [first] = figures;
  if (!first) return table;
  const covered = moved.filter(
    ({ row, down, kind }) => kind === 'label' && row <= after && row + down > after + 1,
  );
  const column = Math.max(0, ...covered.map((cell) => cell.column + cell.across));
  const across = first.column - column;
  const added: PrintedCell[] = [
    { row: after + 1, column, across, down: 1, text: label, kind: 'label', id: null },
    ...figures.map((cell, i): PrintedCell => {
      return { ...cell, row: after + 1, text: numbers[i % numbers.length] ?? '', id: null };
    }),
  ];
  return { ...table, cells: sorted([...moved, ...(across > 0 ? added : added.slice(1))]) };
}

function someRow(table: PrintedTable, chance: Chance): number {
  const rows = [...new Set(table.cells.filter(({ id }) => id !== null).map(({ row }) => row))];
  return rows[chance.below(rows.length)] ?? 0;
}

/** Rows of sums that the form does not have, or of what somebody wanted to count as well. */
const withRows: Change = (table, chance) => {
  if (table.form.id === '4') return table;
  let more = table;
  for (let i = chance.below(3); i >= 0; i -= 1) {
    const label = chance.pick([
      '小计',
      '（三）小计',
      '合计',
      '其中：信函申请',
      '上年同期',
      '不予公开合计',
    ]);
    more = rowAfter(more, someRow(more, chance), label, [String(chance.below(50)), '0', '3']);
  }
  return more;
};

/** The columns of figures in another order, with the right heading over each. */
const inOtherOrder: Change = (table, chance) => {
  const { form } = table;
  if (form.id === '2') return table;
  const width = form.id === '3' ? 7 : 5;
  const start = table.width - (form.id === '3' ? 7 : 15);
  const inner = form.id === '3' ? [1, 2, 3, 4, 5] : [0, 1, 2, 3];
  const mixed = [...inner];
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const at = chance.below(i + 1);
    [mixed[i], mixed[at]] = [mixed[at] ?? 0, mixed[i] ?? 0];
  }
  const kept = chance.once(2) ? inner : mixed;
  const outer =
    form.id === '3'
      ? chance.pick([
          [6, 0, ...kept],
          [0, 6, ...kept],
          [...kept, 6, 0],
          [0, ...mixed, 6],
        ])
      : chance.pick([
          [4, ...kept],
          [...mixed, 4],
        ]);
  const place = (column: number) => {
    const from = column - start;
    return from < 0
      ? column
      : start + width * Math.floor(from / width) + outer.indexOf(from % width);
  };
  const cells = table.cells.map((cell) => {
    if (cell.column < start || cell.across >= width) return cell;
    const covered = Array.from({ length: cell.across }, (_, i) => place(cell.column + i));
    return { ...cell, column: Math.min(...covered) };
  });
  return { ...table, cells: sorted(cells) };
};

/** The header is not there. */
const headless: Change = (table) => {
  const { headerRows, form } = table;
  if (form.id === '2') return table;
  const cells = table.cells
    .filter(({ row, kind }) => row >= headerRows || kind === 'figure')
    .map((cell) => ({ ...cell, row: cell.row - headerRows }));
  return { ...table, headerRows: 0, cells };
};

/** Two rows with their figures stand in each other's place. */
const rowsExchanged: Change = (table, chance) => {
  if (table.form.id === '4') return table;
  const alike = table.cells.filter(
    ({ row, kind, down }) =>
      kind === 'label' && down === 1 && table.cells.some((c) => c.row === row && c.id !== null),
  );
  const one = alike[chance.below(alike.length)];
  const other = alike.find(
    ({ row, column }) => one !== undefined && row === one.row + 1 && column === one.column,
  );
  if (!one || !other) return table;
  const cells = table.cells.map((cell) => {
    if (cell.column < one.column || cell.down > 1) return cell;
    if (cell.row === one.row) return { ...cell, row: other.row };
    return cell.row === other.row ? { ...cell, row: one.row } : cell;
  });
  return { ...table, cells: sorted(cells) };
};

/** Some rows are not there, label and figures. */
const rowsLeftOut: Change = (table, chance) => {
  if (table.form.id === '4') return table;
  let left = table;
  for (let i = chance.below(3); i >= 0; i -= 1) {
    const gone = someRow(left, chance);
    const kept = left.cells.filter(
      (cell) => cell.row !== gone || (cell.kind === 'label' && cell.down > 1),
    );
    const cells = kept.map((cell) => {
      if (cell.row > gone) return { ...cell, row: cell.row - 1 };
      return cell.row + cell.down > gone && cell.down > 1 ? { ...cell, down: cell.down - 1 } : cell;
    });
    left = { ...left, cells: sorted(cells) };
  }
  return left;
};

/** In this order: columns are told by their places before others are put beside them. */
export const changes = {
  inOtherOrder,
  withRows,
  rowsExchanged,
  rowsLeftOut,
  headless,
  withRemarks,
  withNumbers,
} satisfies Record<string, Change>;

export type ChangeName = keyof typeof changes;

/** The ids of the figures that changed tables still show, in the order in which they stand. */
export function shownIn(tables: readonly PrintedTable[]): ReadonlySet<CellId> {
  return new Set(tables.flatMap(({ cells }) => sorted(cells).flatMap(({ id }) => id ?? [])));
}
