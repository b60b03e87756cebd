import { heaps } from '../../../lattice';
import { mendBreak, repeatedHead } from './broken';
import type { PagePiece, RuledTable } from './pages';

/** How far the edges of a table may lie from those of its other half on the next page, in points. */
const sameEdge = 4;

/**
 * The pages with the halves of a table, which the end of a page tore apart, made to fit: they have
 * the same columns, for rows without a head would else stand under others, and what was torn is put
 * together. Halves are the last table of a page and the first of the next between the same edges.
 */
export function wholeTables(pages: readonly (readonly PagePiece[])[]): PagePiece[][] {
  const tables = pages.map((pieces) => pieces.filter((piece) => piece.kind === 'table'));
  const whole = new Map<PagePiece, RuledTable>();
  const now = (table: RuledTable) => whole.get(table) ?? table;
  let parts: RuledTable[] = [];
  const end = () => {
    for (const [part, columns] of sameColumns(parts)) whole.set(part, { ...now(part), columns });
  };
  for (const onPage of tables) {
    onPage.forEach((table, i) => {
      const above = parts.at(-1);
      if (i === 0 && above && isOfOneWidth(above, table)) {
        const head = Math.max(...parts.map((part) => repeatedHead(part, table)));
        const [upper, lower] = mendBreak(now(above), table, head);
        whole.set(above, upper).set(table, lower);
        parts.push(table);
        return;
      }
      end();
      parts = [table];
    });
  }
  end();
  return pages.map((pieces) => pieces.map((piece) => whole.get(piece) ?? piece));
}

const widthOf = ({ lattice: { left, right } }: RuledTable) => right - left;

const isOfOneWidth = (above: RuledTable, below: RuledTable) =>
  Math.abs(widthOf(above) - widthOf(below)) <= sameEdge;

/** The lines of all parts together, for each part where they stand on its own page. */
function sameColumns(parts: readonly RuledTable[]): (readonly [RuledTable, number[]])[] {
  const fromEdge = heaps(
    parts.flatMap(({ lattice }) => lattice.xs.map((x) => x - lattice.left)),
    sameEdge,
  );
  return parts.map((part) => [part, fromEdge.map((x) => x + part.lattice.left)]);
}
