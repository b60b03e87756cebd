import fc from 'fast-check';
import { form2021 } from '../../../../src/form';
import { solveColumns } from '../../../../src/report/recognise/rows/solveColumns';
import { splitsWithTotal, splitUniquely } from '../../../../src/report/recognise/rows/splits';

const parts = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 6, maxLength: 6 });
const withTotal = (row: readonly number[]) => [...row, row.reduce((sum, n) => sum + n, 0)];

describe('digits with nothing between them', () => {
  it('have the row that was written among the ways to cut them', () => {
    fc.assert(
      fc.property(parts, (row) => {
        const ways = splitsWithTotal(withTotal(row).join(''), 7);
        expect(ways === null || ways.some((way) => way.join() === withTotal(row).join())).toBe(
          true,
        );
        for (const way of ways ?? []) expect(withTotal(way.slice(0, -1))).toEqual(way);
      }),
    );
  });

  it('are told apart where there is one way, and not where there are two', () => {
    expect(splitUniquely('300030000000000', 3, 5)).toEqual([
      3, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ]);
    expect(splitsWithTotal('220000022', 7)).toHaveLength(2);
  });

  it('are given up after so many steps', () => {
    expect(splitsWithTotal('4'.repeat(59), 7) ?? []).toHaveLength(0);
    expect(splitsWithTotal('1'.repeat(61), 7)).toBeNull();
  });

  it('are solved by the sums of the form, if one choice alone comes out', () => {
    const [, table] = form2021.tables;
    const rows = (table?.items ?? []).map(({ id }) => id);
    const flow = { '3.received': [2, 2], '3.granted': [2, 2], '3.concluded': [2, 2] };
    const certain = new Map(rows.map((id) => [id, [[0, 0]] as readonly (readonly number[])[]]));
    for (const [id, row] of Object.entries(flow)) certain.set(id, [row, [20, 0]]);
    const balances = table?.balances ?? [];
    // Both readings come out by themselves: together they leave two.
    expect(solveColumns(certain, balances)).toBeNull();
    certain.set('3.received', [[2, 2]]);
    expect(solveColumns(certain, balances)?.get('3.granted')).toEqual([2, 2]);
  });
});
