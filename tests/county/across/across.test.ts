import {
  alikeProse,
  arrivalOf,
  collect,
  countySum,
  outliers,
  sameFigures,
} from '../../../src/county';
import { shareOf, signatureOf } from '../../../src/county/across/prose';
import type { Report } from '../../../src/report';
import { randomFrom, withFigures } from '../../support/consistentReport';
import { reportOf } from '../../support/county';

const words =
  '本年度认真贯彻落实条例规定主动公开政务信息依申请受理答复群众诉求加强平台建设监督保障队伍培训'.split(
    '',
  );

/** Prose made of random letters. */
function proseOf(seed: number, length: number): string {
  const random = randomFrom(seed);
  return Array.from({ length }, () => words[Math.floor(random() * words.length)]).join('');
}
const withProse = (report: Report, text: string): Report => ({
  ...report,
  narrative: [{ place: null, text }],
});
const unitsOf = (reports: readonly Report[]) =>
  collect(
    reports.map((report, i) => arrivalOf(`${i}.xlsx`, [report])),
    2025,
    null,
  ).units;

/** The share of runs of six letters, counted one by one. */
function exactShare(a: string, b: string): number {
  const runs = (text: string) =>
    new Set(Array.from({ length: text.length - 5 }, (_, i) => text.slice(i, i + 6)));
  const [one, other] = [runs(a), runs(b)];
  const both = [...one].filter((run) => other.has(run)).length;
  return both / (one.size + other.size - both);
}

describe('prose that is nearly the same', () => {
  test('is told of the two units, whatever their names and numbers', () => {
    const text = proseOf(1, 800);
    const found = alikeProse(
      unitsOf([
        withProse(reportOf('甲局', 1), `甲局收到申请12件。${text}`),
        withProse(reportOf('乙局', 2), `乙局收到申请31件。${text}`),
        withProse(reportOf('丙局', 3), proseOf(2, 800)),
      ]),
    );
    expect(found.map(({ names }) => names)).toEqual([['甲局', '乙局']]);
  });

  test('is estimated within a tenth of what counting run by run gives', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const shared = proseOf(seed, 600);
      const a = shared + proseOf(seed + 100, seed * 40);
      const b = shared + proseOf(seed + 200, seed * 40);
      const [one, other] = [a, b].map((text) => signatureOf(withProse(reportOf('甲', 1), text)));
      if (!one || !other) throw new Error('The texts are long enough.');
      expect(Math.abs(shareOf(one, other) - exactShare(a, b))).toBeLessThan(0.12);
    }
  });

  test('is not told of texts too short to say anything', () => {
    const text = proseOf(1, 60);
    const two = [reportOf('甲局', 1), reportOf('乙局', 2)].map((one) => withProse(one, text));
    expect(alikeProse(unitsOf(two))).toEqual([]);
  });
});

test('the same figures in two units are told, but not of reports that are nearly all zeros', () => {
  const busy = [reportOf('甲局', 7), reportOf('乙局', 7), reportOf('丙局', 8)];
  expect(sameFigures(unitsOf(busy)).map(({ names }) => names)).toEqual([['甲局', '乙局']]);
  const zeros = (organ: string) => {
    const report = reportOf(organ, 1);
    return { ...report, values: new Float64Array(report.values.length) };
  };
  expect(sameFigures(unitsOf([zeros('甲局'), zeros('乙局')]))).toEqual([]);
});

test('a figure far beyond those of its kind is told with the median', () => {
  const reports = Array.from({ length: 12 }, (_, i) =>
    withFigures(reportOf(`${String.fromCharCode(0x4e00 + i)}镇`, i + 1), {
      '2.licensing.decisions': 20 + i,
    }),
  );
  const [first, ...others] = reports;
  if (!first) throw new Error('There are reports.');
  const far = withFigures(first, { '2.licensing.decisions': 5000 });
  const sum = countySum({ year: 2025, units: unitsOf([far, ...others]), strangers: [] });
  const found = outliers(sum).filter(({ cell }) => cell === '2.licensing.decisions');
  expect(found).toEqual([expect.objectContaining({ name: '一镇', value: 5000, median: 26.5 })]);
});
