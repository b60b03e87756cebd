import fc from 'fast-check';
import { form2021 } from '../../../../src/form';
import type { CellValue } from '../../../../src/report';
import { numberingIn } from '../../../../src/report/recognise/layout/numbering';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, gridOf } from '../../../support/stages';

const labels = ['行政许可', '行政处罚', '行政强制', '行政事业性收费'];
const table = (rows: readonly (readonly CellValue[])[]) =>
  blockOf(gridOf([['二、主动公开政府信息情况'], ...rows]));
const numbersOf = (rows: readonly (readonly CellValue[])[]) =>
  [...numberingIn(table(rows).pieces, 'typed')].map(({ text, column }) => [text, column]);

describe('numbers of rows', () => {
  it('are found before the labels and behind them', () => {
    const before = labels.map((label, i) => [i + 1, label, 20 - i]);
    expect(numbersOf(before)).toEqual([1, 2, 3, 4].map((n) => [String(n), 0]));
    const behind = labels.map((label, i) => [label, i + 1, 20 - i]);
    expect(numbersOf(behind)).toEqual([1, 2, 3, 4].map((n) => [String(n), 1]));
  });

  it.each([
    ['that do not begin with 1', [2, 3, 4, 5]],
    ['that only rise', [1, 3, 6, 10]],
    ['that are all the same', [1, 1, 1, 1]],
    ['that fall', [4, 3, 2, 1]],
  ])('are not those %s', (_, figures) => {
    expect(numbersOf(labels.map((label, i) => [label, figures[i] ?? 0]))).toEqual([]);
  });

  it('are not seen in fewer than four rows, which may be so by chance', () => {
    expect(numbersOf(labels.slice(0, 3).map((label, i) => [label, i + 1, 7]))).toEqual([]);
  });

  it('stand under 序号 where there is but one row, and only there', () => {
    const head = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const one = (name: string) =>
      blockOf(
        gridOf([['四、政府信息公开行政复议、行政诉讼情况'], [name, ...head], [1, 5, 6, 7, 8, 26]]),
      );
    const found = (name: string) =>
      [...numberingIn(one(name).pieces, 'typed')].map(({ text }) => text);
    expect(found('序号')).toEqual(['1']);
    expect(found('件数')).toEqual([]);
  });
});

describe('a table whose rows are numbered', () => {
  const third = form2021.tables.find(({ id }) => id === '3');
  const items = (third?.items ?? []).map(({ name }) => name).filter((name) => /^（|^\d/.test(name));

  it('has all of these numbers found and none of its figures', () => {
    const names = items.slice(0, 8);
    const row = fc.array(fc.nat({ max: 90 }), { minLength: 7, maxLength: 7 });
    const rows = fc.array(row, { minLength: names.length, maxLength: names.length });
    fc.assert(
      fc.property(rows, (figures) => {
        const cells = names.map((name, i) => [i + 1, name, ...(figures[i] ?? [])]);
        const block = blockOf(gridOf([[third?.heading ?? ''], ...cells]));
        const numbers = [...numberingIn(block.pieces, 'typed')];
        expect(numbers.map(({ column }) => column)).toEqual(names.map(() => 0));
      }),
      { numRuns: 30 },
    );
  });

  it('has none where nobody numbered them, whatever a report’s figures are', () => {
    for (let seed = 1; seed <= 30; seed += 1) {
      const report = consistentReport(seed);
      const rows = (third?.items ?? []).map(({ id, name }) => [
        name,
        ...(third?.columns ?? []).map(
          (column) => report.values[report.form.indexOf.get(`${id}.${column.id}`) ?? -1] ?? 0,
        ),
      ]);
      const block = blockOf(gridOf([[third?.heading ?? ''], ...rows]));
      expect([...numberingIn(block.pieces, 'typed')]).toEqual([]);
    }
  });
});
