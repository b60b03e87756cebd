import { computedColumns } from '../columns';
import type { HeaderRead, HeaderText } from './header';

/**
 * Headers of columns that are not used, to be told or asked about. The product's own formulas are
 * none of them, known by standing there all together: one of their names alone may be anything.
 */
export function unusedHeaders({ others }: HeaderRead): readonly HeaderText[] {
  const own = computedColumns.map(({ header }) => header);
  const first = others.findIndex((_, i) => own.every((name, k) => others[i + k]?.text === name));
  return first < 0 ? others : others.filter((_, i) => i < first || i >= first + own.length);
}
