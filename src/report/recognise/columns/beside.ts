import { onceFor } from '../../../form';
import { asked } from '../alike/trail';
import type { TableBlock } from '../layout/blocks';
import { totalComesOut } from '../rows/oneRow';
import type { Token } from '../tokens/token';

/** What stands beyond the columns of a table. */
export interface BesideTable {
  /** The first column of the grid after those that the header names. */
  readonly right: number;
  /** What stands in a column, and is no label of the form. */
  readonly at: (column: number) => readonly Token[];
  /**
   * Whether a column is somebody's own: beyond the table, it has a name, or figures in most rows, and
   * these come out without it. In few of them each row has a cell too many, which pushed its last figure out.
   */
  readonly isOwn: (column: number) => boolean;
}

export const besideOf = /* @__PURE__ */ onceFor(({ pieces }: TableBlock): BesideTable => {
  const header = pieces.filter(({ word }) => word?.kind === 'column');
  const right = Math.max(...header.map(({ token }) => token.end));
  const unknown = pieces.filter(({ word }) => !word).map(({ token }) => token);
  const at = (column: number) => unknown.filter((token) => token.column === column);
  const comesOut = ({ row, column }: Token) =>
    totalComesOut(
      pieces.flatMap(({ token }) =>
        token.row === row && token.column < column && token.kind === 'figure' ? token : [],
      ),
    );
  const isOwn = (column: number) => {
    const beside = at(column);
    if (column < right) return false;
    if (beside.some(({ kind }) => kind !== 'figure')) return true;
    if (beside.length < Math.max(2, at(column - 1).length / 2)) return false;
    return asked(() => beside.filter(comesOut).length * 2 > beside.length);
  };
  return { right, at, isOwn };
});
