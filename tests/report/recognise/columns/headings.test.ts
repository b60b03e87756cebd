import fc from 'fast-check';
import { forms, tableShapes } from '../../../../src/form';
import type { CellValue } from '../../../../src/report';
import { areInOrder, headingsOf } from '../../../../src/report/recognise/columns/headings';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, cellsOf, gridOf } from '../../../support/stages';

const headingsIn = (cells: readonly (readonly CellValue[])[]) => headingsOf(blockOf(gridOf(cells)));
const asInForm = { inOrder: true, hasMore: false };
const heading = ['二、主动公开政府信息情况'];
const names = ['本年制发件数', '本年废止件数', '现行有效件数'];
const under = (...header: readonly string[]) =>
  headingsIn([heading, ['信息内容', ...header], ['规章', 1, 2, 3], ['行政规范性文件', 4, 5, 6]]);

describe('a header', () => {
  const printed = forms.flatMap((form, n) =>
    form.tables.map((table) => ({ name: `${n} ${table.name}`, form, table })),
  );

  it.each(printed)('as the form prints it has the form’s columns: $name', ({ form, table }) => {
    expect(headingsIn(cellsOf(consistentReport(3, form, 100), table))).toEqual(asInForm);
  });

  it.each(printed)(
    'of which any two columns have changed places is not said to have the form’s order: $name',
    ({ form, table }) => {
      const cells = cellsOf(consistentReport(3, form, 100), table);
      const columns = tableShapes(table.id).flatMap(({ headers }) =>
        headers.flatMap((header) => header.columns.map(({ name }) => name)),
      );
      const spots = cells.flatMap((line, row) =>
        line.flatMap((cell, column) =>
          row > 0 && columns.includes(String(cell)) && !line.some((one) => typeof one === 'number')
            ? { row, column, text: String(cell) }
            : [],
        ),
      );
      expect(spots.length).toBeGreaterThan(1);
      for (const one of spots)
        for (const other of spots) {
          if (one.text === other.text || one.row !== other.row) continue;
          const swapped = cells.map((line) => [...line]);
          for (const [from, to] of [
            [one, other],
            [other, one],
          ] as const) {
            const line = swapped[to.row];
            if (line) line[to.column] = from.text;
          }
          expect([one.text, other.text, headingsIn(swapped).inOrder]).not.toContain(true);
        }
    },
  );

  it.each([
    ['备注 behind', [...names, '备注']],
    ['上年数 between', ['本年制发件数', '上年数', '本年废止件数', '现行有效件数']],
    ['序号, whatever it numbers', ['序号', '本年制发件数', '本年废止件数', '现行有效件数']],
    ['序号 in the place of one of them', ['序号', '本年制发件数', '现行有效件数']],
  ])('has more than the form’s columns with %s', (_, header) => {
    expect(under(...header).hasMore).toBe(true);
  });

  it('has no more where a name of the form is beyond recognition', () => {
    expect(under('本年制发件数', '废掉的', '现行有效件数')).toEqual(asInForm);
  });

  it('has no more for a note, which is longer than any name', () => {
    expect(under(...names, '本表只填对外公开的件数')).toEqual(asInForm);
  });
});

describe('the order of columns', () => {
  const width = 4;
  const whole = fc
    .array(fc.nat({ max: 50 }), { minLength: width - 1, maxLength: width - 1 })
    .map((parts) => [...parts, parts.reduce((sum, part) => sum + part, 0)]);
  const several = fc.array(whole, { minLength: 6, maxLength: 12 });
  const isIn = (inOrder: boolean | null, rows: readonly (readonly number[])[]) =>
    areInOrder({ inOrder, hasMore: false }, () => rows, width);

  it('that the header turns round is not mended by any sum', () => {
    fc.assert(fc.property(several, (rows) => !isIn(false, rows)));
  });

  it('that the header leaves open is told by sums, and by nothing less', () => {
    expect(isIn(null, [])).toBe(false);
    expect(
      isIn(
        null,
        Array.from({ length: 6 }, () => [1, 2, 4, 7]),
      ),
    ).toBe(true);
    expect(
      isIn(
        null,
        Array.from({ length: 6 }, () => [1, 2, 4, 8]),
      ),
    ).toBe(false);
  });

  it('that the header tells stands, unless the rows come out for another column', () => {
    fc.assert(fc.property(several, (rows) => isIn(true, rows)));
    const totalFirst = Array.from({ length: 6 }, (_, i) => [i + 9, i + 2, 4, 3]);
    expect(isIn(true, totalFirst)).toBe(false);
  });

  it('is not told by rows in which all is 0, however many', () => {
    const zeros = Array.from({ length: 6 }, () => [0, 0, 0, 0]);
    expect(isIn(null, zeros)).toBe(false);
    expect(isIn(null, [...zeros, [1, 2, 4, 7], [1, 2, 4, 8]])).toBe(false);
  });
});
