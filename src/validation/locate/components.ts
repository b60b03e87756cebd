import { isZero } from '../dust';
import { copyOf, eliminate, type Row } from './linear';

/** Rows that share figures, directly or through others. */
export interface Component {
  readonly rows: readonly Row[];
  /** Indices of the figures that its rows speak of, ascending. */
  readonly figures: readonly number[];
}

function supportOf({ coefficients }: Row): number[] {
  const found: number[] = [];
  for (let at = 0; at < coefficients.length; at += 1) {
    if (!isZero(coefficients[at] ?? 0)) found.push(at);
  }
  return found;
}

/**
 * Joins rows by the figures they share. A row without any figure belongs nowhere; one that
 * does not come out all the same stands alone, for nothing can mend it.
 */
function joined(rows: readonly Row[]): readonly Component[] {
  const leaders = new Int32Array(rows[0]?.coefficients.length ?? 0).map((_, at) => at);
  const leaderOf = (at: number): number => {
    let leader = at;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    return leader;
  };
  const supports = rows.map(supportOf);
  for (const [first, ...others] of supports) {
    if (first === undefined) continue;
    for (const at of others) leaders[leaderOf(at)] = leaderOf(first);
  }
  const groups = new Map<number, { rows: Row[]; figures: Set<number> }>();
  rows.forEach((row, r) => {
    const support = supports[r] ?? [];
    const [first] = support;
    if (first === undefined && isZero(row.residual)) return;
    const leader = first === undefined ? -1 - r : leaderOf(first);
    const group = groups.get(leader) ?? { rows: [], figures: new Set() };
    groups.set(leader, group);
    group.rows.push(row);
    for (const at of support) group.figures.add(at);
  });
  return Array.from(groups.values(), (group) => ({
    rows: group.rows,
    figures: [...group.figures].sort((a, b) => a - b),
  }));
}

/** The same equations, each with a figure of its own that no other has. */
function solved(rows: readonly Row[]): readonly Row[] {
  const own = rows.map(copyOf);
  for (const row of own) {
    const at = row.coefficients.findIndex((coefficient) => !isZero(coefficient));
    if (at < 0) continue;
    for (const other of own) if (other !== row) eliminate(other, row, at);
  }
  return own;
}

/** The parts of a system that share no figure. */
export function componentsOf(rows: readonly Row[]): readonly Component[] {
  return joined(rows);
}

/**
 * The finest parts of a system that can be solved apart. A row that follows from others may
 * seem to join what is separate (the balance of 总计, where totals are formulas, is the sum of
 * the other columns' balances), so what belongs together is read off the solved rows.
 */
export function finestComponentsOf(rows: readonly Row[]): readonly Component[] {
  const finest = joined(solved(rows));
  return finest.length > joined(rows).length ? finest : joined(rows);
}
