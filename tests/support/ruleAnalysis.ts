import loadHighs from 'highs';
import type { CellId } from '../../src/form';

/** Σ plus = Σ minus over figures that are counts. */
export interface Sum {
  readonly name: string;
  readonly plus: readonly CellId[];
  readonly minus: readonly CellId[];
}

/** What a set of equations amounts to, taken together. */
export interface Analysis {
  readonly rank: number;
  /** Equations that follow from those before them; each takes part in what they say already. */
  readonly redundant: readonly string[];
  /** Figures that could then be nothing but 0: the equations contradict what the form is for. */
  readonly forcedToZero: readonly CellId[];
  /** Groups of figures that could then be nothing but equal, which no form asks twice. */
  readonly forcedEqual: readonly (readonly CellId[])[];
}

type Row = Map<CellId, number>;

function rowOf({ plus, minus }: Sum): Row {
  const row: Row = new Map();
  for (const id of plus) row.set(id, (row.get(id) ?? 0) + 1);
  for (const id of minus) row.set(id, (row.get(id) ?? 0) - 1);
  return new Map([...row].filter(([, factor]) => factor !== 0));
}

/** Takes from `row` as much of `base` as makes `pivot` vanish; whole numbers stay whole. */
function without(row: Row, base: Row, pivot: CellId): Row {
  const [own, other] = [row.get(pivot) ?? 0, base.get(pivot) ?? 0];
  const result: Row = new Map();
  for (const id of new Set([...row.keys(), ...base.keys()])) {
    const factor = (row.get(id) ?? 0) * other - (base.get(id) ?? 0) * own;
    if (factor !== 0) result.set(id, factor);
  }
  const divisor = [...result.values()].reduce(greatestCommonDivisor, 0);
  return new Map([...result].map(([id, factor]) => [id, factor / divisor]));
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b);
}

interface Base {
  readonly pivot: CellId;
  readonly row: Row;
}

/** Elimination without fractions, equation by equation. */
function eliminate(sums: readonly Sum[]): {
  readonly bases: readonly Base[];
  readonly redundant: readonly string[];
} {
  const bases: Base[] = [];
  const redundant: string[] = [];
  for (const sum of sums) {
    let row = rowOf(sum);
    for (const base of bases) if (row.has(base.pivot)) row = without(row, base.row, base.pivot);
    const [pivot] = row.keys();
    if (pivot === undefined) redundant.push(sum.name);
    else bases.push({ pivot, row });
  }
  return { bases, redundant };
}

/** Every figure in terms of those that are free; figures in the same terms are equal. */
function forcedEqual(bases: readonly Base[]): readonly (readonly CellId[])[] {
  const groups = new Map<string, CellId[]>();
  const put = (terms: string, id: CellId) => groups.set(terms, [...(groups.get(terms) ?? []), id]);
  const pivots = new Set(bases.map(({ pivot }) => pivot));
  const free = new Set(bases.flatMap(({ row }) => [...row.keys()]).filter((id) => !pivots.has(id)));
  for (const id of free) put(`${id} 1`, id);
  bases.forEach(({ pivot, row }, n) => {
    let solved = row;
    for (const later of bases.slice(n + 1)) {
      if (solved.has(later.pivot)) solved = without(solved, later.row, later.pivot);
    }
    const own = solved.get(pivot) ?? 1;
    const terms = [...solved].filter(([id]) => id !== pivot);
    const told = terms.map(([id, factor]) => `${id} ${String(-factor / own)}`);
    put(told.sort().join(), pivot);
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * Which figures ≥ 0 can be nothing but 0, by one linear programme: as many figures as can be
 * at least 1 at once (sums may be scaled, so 1 is no loss). What stays at 0 is forced to it.
 */
async function forcedToZero(sums: readonly Sum[]): Promise<readonly CellId[]> {
  const cells = [...new Set(sums.flatMap(({ plus, minus }) => [...plus, ...minus]))];
  const number = new Map(cells.map((id, n) => [id, n]));
  const term = (id: CellId, factor: number) =>
    `${factor < 0 ? '-' : '+'} ${String(Math.abs(factor))} x${String(number.get(id))}`;
  const equations = sums
    .map((sum) => Array.from(rowOf(sum), ([id, factor]) => term(id, factor)).join(' '))
    .filter((line) => line !== '')
    .map((line) => `${line} = 0`);
  const programme = [
    'Maximize',
    cells.map((_, n) => `+ 1 t${String(n)}`).join(' '),
    'Subject To',
    ...equations,
    ...cells.map((_, n) => `+ 1 x${String(n)} - 1 t${String(n)} >= 0`),
    'Bounds',
    ...cells.map((_, n) => `0 <= t${String(n)} <= 1`),
    'End',
  ];
  const highs = await loadHighs();
  const { Columns } = highs.solve(programme.join('\n'));
  return cells.filter((_, n) => {
    const column = Columns[`t${String(n)}`];
    return column !== undefined && 'Primal' in column && column.Primal < 0.5;
  });
}

/**
 * What a set of equations amounts to: a rule that says nothing new, or that leaves no room
 * for figures that a form must be able to hold, is a wrong rule.
 */
export async function analyse(sums: readonly Sum[]): Promise<Analysis> {
  const { bases, redundant } = eliminate(sums);
  return {
    rank: bases.length,
    redundant,
    forcedToZero: await forcedToZero(sums),
    forcedEqual: forcedEqual(bases),
  };
}
