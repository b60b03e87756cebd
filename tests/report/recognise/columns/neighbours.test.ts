import { shapeOf, form2021 } from '../../../../src/form';
import {
  alikeAmong,
  hasGap,
  inLabelRow,
} from '../../../../src/report/recognise/columns/neighbours';
import type { FoundRow } from '../../../../src/report/recognise/rows/rows';
import { figureAt } from '../../../support/stages';

/** A row with its label in the first column, and figures in these. */
const rowOf = (item: string, row: number, ...columns: readonly number[]): FoundRow => ({
  item,
  label: { ...figureAt(row, 0, item), kind: 'label' },
  ...{ strange: [], header: new Map<string, number>(), lost: false, labelled: 1 },
  figures: columns.map((column) => figureAt(row, column, 1)),
});

const [table] = form2021.tables;
const items = table ? shapeOf(table).items : new Map<string, never>();
const alikeTo = (rows: readonly FoundRow[], item: string, length = 4) =>
  alikeAmong(rows, items, () => length)(item).labelledIn(0);

describe('rows that are alike', () => {
  it('show together where their columns begin and end', () => {
    const rows = [rowOf('2.regulations', 1, 2, 3), rowOf('2.normative', 2, 1, 2)];
    const { used, from, to, haveGap } = alikeTo(rows, '2.normative');
    expect([[...used].sort(), from, to, haveGap]).toEqual([[1, 2, 3], 1, 3, false]);
  });

  it('are those with as many columns in the form: others show nothing', () => {
    const rows = [rowOf('2.regulations', 1, 1, 2, 3), rowOf('2.licensing', 2, 7)];
    expect(alikeTo(rows, '2.regulations').to).toBe(3);
    expect(alikeTo(rows, '2.normative').to).toBe(3);
  });

  it('do not show where they stand by a row with its figures in other lines than its label', () => {
    const below = { ...rowOf('2.normative', 2), figures: [figureAt(3, 9, 1)] };
    expect(inLabelRow(below)).toBe(false);
    expect(alikeTo([rowOf('2.regulations', 1, 1), below], '2.regulations').to).toBe(1);
  });

  it('tell how long a row with all its figures is, and nothing of that where there is none', () => {
    const whole = rowOf('2.regulations', 1, 1, 2, 3);
    expect([...alikeTo([whole], '2.regulations', 5).wholeLengths]).toEqual([5]);
    expect([...alikeTo([rowOf('2.regulations', 1, 1, 3)], '2.regulations').wholeLengths]).toEqual(
      [],
    );
  });

  it('clash where a figure stands under the label of its row', () => {
    expect(alikeTo([rowOf('2.regulations', 1, 0, 1)], '2.regulations').clash).toBe(true);
    expect(alikeTo([rowOf('2.regulations', 1, 1, 2)], '2.regulations').clash).toBe(false);
  });
});

describe('a gap', () => {
  it('is a blank between two figures, not one before the first', () => {
    expect(hasGap(rowOf('2.regulations', 1, 1, 3))).toBe(true);
    expect(hasGap(rowOf('2.regulations', 1, 2, 3))).toBe(false);
  });

  it('is none where the figure before goes across', () => {
    const [first, last] = [{ ...figureAt(1, 1, 1), end: 3 }, figureAt(1, 3, 1)];
    expect(hasGap({ ...rowOf('2.regulations', 1), figures: [first, last] })).toBe(false);
  });
});
