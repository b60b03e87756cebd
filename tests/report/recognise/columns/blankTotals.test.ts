import fc from 'fast-check';
import { totalsAreBlank } from '../../../../src/report/recognise/columns/blankTotals';
import type { FoundRow } from '../../../../src/report/recognise/rows/rows';
import { figureAt } from '../../../support/stages';

const width = 5;
const rowOf = (numbers: readonly number[], row: number): FoundRow => ({
  ...{ item: null, label: null, strange: [], header: new Map(), lost: false, labelled: 0 },
  figures: numbers.map((n, i) => figureAt(row, i + 1, n)),
});
const areBlank = (...rows: readonly (readonly number[])[]) =>
  totalsAreBlank(rows.map(rowOf), width);

describe('a table with one figure less than columns in every row', () => {
  it('lacks its totals where the last figures are too small to be any', () => {
    expect(areBlank([3, 4, 2, 1], [5, 0, 2, 1], [0, 0, 0, 0])).toBe(true);
  });

  it.each<[string, readonly (readonly number[])[]]>([
    [
      'one row has all its figures',
      [
        [3, 4, 2, 1],
        [5, 0, 2, 1],
        [1, 1, 1, 1, 4],
      ],
    ],
    [
      'only one row speaks for it',
      [
        [3, 4, 2, 1],
        [0, 0, 0, 0],
      ],
    ],
    [
      'half of the rows speak against it',
      [
        [3, 4, 2, 1],
        [5, 0, 2, 1],
        [1, 0, 0, 1],
        [0, 2, 0, 2],
      ],
    ],
    [
      'a figure is below 0',
      [
        [3, 4, 2, 1],
        [5, 0, 2, 1],
        [5, -2, 4, 1],
      ],
    ],
  ])('is not said to lack them where %s', (_, rows) => {
    expect(areBlank(...rows)).toBe(false);
  });

  it('is never said to lack them where it is another column that is lost, or another in each row', () => {
    const part = fc.nat({ max: 40 });
    const row = fc.record({
      parts: fc.array(part, { minLength: width - 1, maxLength: width - 1 }),
      lost: fc.integer({ min: 0, max: width - 2 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const withoutOne = rows.map(({ parts, lost }) => {
          const whole = [...parts, parts.reduce((sum, n) => sum + n, 0)];
          return whole.filter((_, i) => i !== lost);
        });
        expect(areBlank(...withoutOne)).toBe(false);
      }),
    );
  });
});
