import type { Balance } from '../../../form';

/** The ways in which the figures of each item can be read. */
export type Candidates = ReadonlyMap<string, readonly Row[]>;

type Row = readonly number[];

/** Beyond this many steps the table counts as ambiguous. */
const budget = 10_000;

/** Items by the sign with which they enter a sum that has to come out to nothing. */
type Equation = ReadonlyMap<string, 1 | -1>;

function equationOf({ left, right }: Balance): Equation {
  return new Map([
    ...left.map(({ id }) => [id, 1] as const),
    ...right.map(({ id }) => [id, -1] as const),
  ]);
}

/** Looks for readings of all items by which every balance comes out in every column. */
class Search {
  readonly found: ReadonlyMap<string, Row>[] = [];
  private steps = 0;
  private readonly chosen = new Map<string, Row>();

  /** @param order the items, in the order in which they are chosen */
  constructor(
    private readonly candidates: Candidates,
    private readonly equations: readonly Equation[],
    private readonly order: readonly string[],
  ) {}

  get isCertain(): boolean {
    return this.steps <= budget && this.found.length === 1;
  }

  /** @param left by equation, what the items chosen so far leave over in each column */
  choose(at: number, left: readonly Row[]): void {
    if ((this.steps += 1) > budget || this.found.length > 1) return;
    const id = this.order[at];
    if (id === undefined) {
      this.found.push(new Map(this.chosen));
      return;
    }
    for (const row of this.candidates.get(id) ?? []) {
      const rest = this.equations.map((signs, e) => {
        const [before = [], sign = 0] = [left[e], signs.get(id)];
        return sign === 0 ? before : row.map((value, i) => (before[i] ?? 0) + sign * value);
      });
      if (!this.mayComeOut(at + 1, rest)) continue;
      this.chosen.set(id, row);
      this.choose(at + 1, rest);
    }
  }

  /** Whether items with the signs that are left can still make up for what is over. */
  private mayComeOut(next: number, left: readonly Row[]): boolean {
    const rest = this.order.slice(next);
    return this.equations.every((signs, e) => {
      const may = new Set(rest.map((id) => signs.get(id)));
      return (left[e] ?? []).every((over) => over === 0 || may.has(over > 0 ? -1 : 1));
    });
  }
}

/**
 * The one choice of a reading for every item by which each column comes out: the results add up to
 * （七）, and 一 and 二 to （七） and 四. Null where there is none, or more than one.
 */
export function solveColumns(
  candidates: Candidates,
  balances: readonly Balance[],
): ReadonlyMap<string, Row> | null {
  const equations = balances.map(equationOf);
  const width = candidates.values().next().value?.[0]?.length ?? 0;
  const few = (id: string) => candidates.get(id)?.length ?? 0;
  // The balance with the fewest items first, and of those that remain the ones with few readings.
  const smallest = [...equations].sort((a, b) => a.size - b.size);
  const order = new Set(
    smallest.flatMap((signs) => [...signs.keys()].sort((a, b) => few(a) - few(b))),
  );
  for (const id of candidates.keys()) order.add(id);
  const search = new Search(candidates, equations, [...order]);
  search.choose(
    0,
    equations.map(() => new Array<number>(width).fill(0)),
  );
  return search.isCertain ? (search.found[0] ?? null) : null;
}
