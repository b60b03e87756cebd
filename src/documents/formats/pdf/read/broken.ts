import { forms } from '../../../../form';
import type { LatticeCell } from '../../../lattice';
import type { RuledTable } from './pages';

const tight = (text: string) => text.normalize('NFKC').replace(/\s+/g, '');

/** Everything that the forms print. */
const printed = new Set(
  forms.flatMap(({ tables }) =>
    tables.flatMap(({ rows }) =>
      rows.flatMap((cells) =>
        cells.flatMap((cell) => (cell.kind === 'label' ? tight(cell.text) : [])),
      ),
    ),
  ),
);

/**
 * How many rows at the top of a half say what those of another part of the table do: its head, printed
 * again above what goes on.
 */
export function repeatedHead(part: RuledTable, below: RuledTable): number {
  const cells = part.lattice.cells;
  const isAgain = (cell: LatticeCell, one: LatticeCell | undefined) =>
    one?.row === cell.row &&
    one.rows === cell.rows &&
    isUnder(one, part, cell, below) &&
    tight(part.texts.get(one) ?? '') === tight(below.texts.get(cell) ?? '');
  return below.lattice.cells.find((cell, i) => !isAgain(cell, cells[i]))?.row ?? 0;
}

/**
 * Two halves of a table with what the end of the page tore apart put together again: a label goes
 * on below the break where only both parts make one that the form prints. A row that was torn has
 * its figures in either half; they are all put into the upper one.
 * @param head rows at the top of the lower half that are printed again
 */
export function mendBreak(
  above: RuledTable,
  below: RuledTable,
  head: number,
): readonly [RuledTable, RuledTable] {
  const upper = new Map(above.texts);
  const lower = new Map(below.texts);
  const last = above.lattice.ys.length - 1;
  const ends = above.lattice.cells.filter(({ row, rows }) => row + rows === last);
  const starts = below.lattice.cells.filter(({ row }) => row === head);
  const pairs = ends.flatMap((end): [LatticeCell, LatticeCell][] => {
    const start = starts.find((one) => isUnder(end, above, one, below));
    return start ? [[end, start]] : [];
  });
  const join = ([end, start]: readonly [LatticeCell, LatticeCell]) => {
    const whole = [upper.get(end), lower.get(start)]
      .filter((text) => text !== undefined)
      .join('\n');
    if (whole === '') return;
    upper.set(end, whole);
    lower.delete(start);
  };
  const isTorn = ([end, start]: readonly [LatticeCell, LatticeCell]) => {
    const [head = '', tail = ''] = [upper.get(end), lower.get(start)].map((t) => tight(t ?? ''));
    return head !== '' && tail !== '' && !printed.has(head) && printed.has(head + tail);
  };
  const torn = pairs.filter(isTorn);
  const isOneRow = ([end, start]: readonly [LatticeCell, LatticeCell]) =>
    end.rows === 1 && start.rows === 1;
  const rowIsTorn = torn.some(isOneRow);
  for (const pair of rowIsTorn ? pairs.filter((one) => isOneRow(one) || torn.includes(one)) : torn)
    join(pair);
  return [
    { ...above, texts: upper },
    { ...below, texts: lower },
  ];
}

/** In points: how far the edges of the same column may lie apart on two pages. */
const sameEdge = 4;

function isUnder(
  end: LatticeCell,
  above: RuledTable,
  start: LatticeCell,
  below: RuledTable,
): boolean {
  const shift = above.lattice.left - below.lattice.left;
  return (
    Math.abs(end.left - start.left - shift) <= sameEdge &&
    Math.abs(end.right - start.right - shift) <= sameEdge
  );
}
