import fc from 'fast-check';
import type { Row } from '../../../src/validation/locate/linear';
import { smallestSets, type SearchResult } from '../../../src/validation/locate/search';
import { Tableau } from '../../../src/validation/locate/tableau';
import { smallestByForce, told } from './bruteForce';

const width = 9;
const variables = Array.from({ length: width }, (_, v) => v);
const whole = (_: number, error: number) => Math.abs(error - Math.round(error)) < 1e-6;

function search(
  rows: readonly Row[],
  admits: (variable: number, error: number) => boolean,
  mostCells = 4,
  spend = () => true,
): SearchResult {
  const tableau = new Tableau(rows, variables);
  return smallestSets({
    tableau,
    admits,
    fewestCells: 1,
    mostCells,
    mostSolutions: 1e6,
    allowance: { spend },
  });
}

function toldBy({ solutions }: SearchResult): readonly string[] {
  return solutions
    .map((set) =>
      told(
        set.map(({ variable }) => variable),
        set.map(({ error }) => error),
      ),
    )
    .sort();
}

/** Rows of sums and differences, with residuals of any size. */
const system = fc.array(
  fc.record({
    coefficients: fc
      .array(fc.constantFrom(0, 0, 1, -1), { minLength: width, maxLength: width })
      .map((coefficients) => Float64Array.from(coefficients)),
    residual: fc.constantFrom(0, 0, 1, 2, 3, -1, -2, -5),
  }),
  { minLength: 1, maxLength: 6 },
);

test('finds every smallest set, and nothing else, as trying all sets does', () => {
  fc.assert(
    fc.property(system, (rows) => {
      fc.pre(rows.some(({ residual }) => residual !== 0));
      expect(toldBy(search(rows, whole))).toEqual(smallestByForce(rows, variables, 4, whole));
    }),
    { numRuns: 400 },
  );
});

test('sets with an impossible figure do not count, so larger ones are looked for', () => {
  const admits = (variable: number, error: number) =>
    whole(variable, error) && (variable % 2 === 0 || error < 0);
  fc.assert(
    fc.property(system, (rows) => {
      fc.pre(rows.some(({ residual }) => residual !== 0));
      expect(toldBy(search(rows, admits))).toEqual(smallestByForce(rows, variables, 4, admits));
    }),
    { numRuns: 400 },
  );
});

test('says so when more figures are wrong than it looks for', () => {
  const rows = [0, 1, 2].map((v) => ({
    coefficients: Float64Array.from(variables, (at) => (at === v ? 1 : 0)),
    residual: 1,
  }));
  expect(search(rows, whole, 2)).toEqual({ solutions: [], limit: 'cells' });
  expect(search(rows, whole, 3).limit).toBeNull();
});

test('stops when its allowance is spent, and says so', () => {
  const row = { coefficients: new Float64Array(width).fill(1), residual: 3 };
  let steps = 2;
  const found = search([row], whole, 4, () => (steps -= 1) >= 0);
  expect(found.limit).toBe('budget');
  expect(found.solutions).toHaveLength(2);
});
