/** The ways in which the figures of each item of 表三 can be read. */
export type Candidates = Map<string, readonly (readonly number[])[]>;

type Row = readonly number[];

/** Beyond this many steps the table counts as ambiguous. */
const budget = 10_000;
const flow = ['3.received', '3.carriedIn', '3.concluded', '3.carriedOut'] as const;

function minus(a: Row, b: Row): number[] {
  return a.map((value, i) => value - (b[i] ?? 0));
}

/** Every way to take one of each. */
function* everyChoice(choices: readonly (readonly Row[])[]): Generator<readonly Row[]> {
  const [first, ...rest] = choices;
  if (!first) {
    yield [];
    return;
  }
  for (const row of first) for (const others of everyChoice(rest)) yield [row, ...others];
}

/**
 * The one choice of a reading for every item by which each column comes out: the results add up to
 * （七）, and 一 and 二 to （七） and 四. Null where there is none, or more than one.
 */
export function solveColumns(candidates: Candidates): ReadonlyMap<string, Row> | null {
  const results = [...candidates]
    .filter(([id]) => !flow.some((one) => one === id))
    .sort(([, a], [, b]) => a.length - b.length);
  let steps = 0;
  const found: Map<string, Row>[] = [];

  /** Chooses results from `at` on so that nothing is left of （七）. */
  const chooseResults = (
    at: number,
    left: Row,
    chosen: readonly Row[],
    end: Map<string, Row>,
  ): void => {
    if ((steps += 1) > budget || found.length > 1) return;
    const [id, rows] = results[at] ?? ['', null];
    if (rows === null) {
      if (left.every((value) => value === 0)) {
        found.push(
          new Map([...end, ...results.map(([name], i) => [name, chosen[i] ?? []] as const)]),
        );
      }
      return;
    }
    for (const row of rows) {
      const rest = minus(left, row);
      if (id !== '' && rest.every((value) => value >= 0))
        chooseResults(at + 1, rest, [...chosen, row], end);
    }
  };

  for (const rows of everyChoice(flow.map((id) => candidates.get(id) ?? []))) {
    const [received = [], carriedIn = [], concluded = [], carriedOut = []] = rows;
    const left = minus(minus(received, minus(concluded, carriedIn)), carriedOut);
    const end = new Map(flow.map((id, i) => [id as string, rows[i] ?? []] as const));
    if ((steps += 1) > budget) return null;
    if (left.every((value) => value === 0)) chooseResults(0, concluded, [], end);
  }
  return steps <= budget && found.length === 1 ? (found[0] ?? null) : null;
}
