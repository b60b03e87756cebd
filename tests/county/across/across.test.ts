import fc from 'fast-check';
import {
  alikeProse,
  arrivalOf,
  bookFrom,
  collect,
  collectionOf,
  countySum,
  keepBook,
  newBook,
  notesAcross,
  outliers,
  receive,
  receiveLastYear,
  reusedProse,
  rosterFrom,
  sameFigures,
} from '../../../src/county';
import { shareOf, signatureOf } from '../../../src/county/across/prose';
import type { Report } from '../../../src/report';
import { randomFrom, withFigures } from '../../support/consistentReport';
import { reportOf, sentBeside } from '../../support/county';

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

describe('prose that is nearly what the same unit wrote a year before', () => {
  const now = (lines: readonly string[]) => withLines(reportOf('甲局', 1), lines);
  const last = (lines: readonly string[]) => withLines(reportOf('甲局', 2, 2024), lines);
  function withLines(report: Report, lines: readonly string[]): Report {
    return { ...report, narrative: lines.map((text) => ({ place: null, text })) };
  }
  const beside = (one: Report, other: Report) =>
    reusedProse(collect([sentBeside('甲局.xlsx', one, other)], 2025, null).units);
  const sentence = proseOf(1, 30);
  const body = `${proseOf(2, 300)}。${sentence}。`;
  const written = (year: number, many: number) => [
    '一、总体情况',
    `${year}年，甲局收到申请${many}件。${body}`,
    '六、其他需要报告的事项',
    '无',
  ];

  test('is told with its share and a sentence that stands in both', () => {
    const units = collect(
      [sentBeside('甲局.xlsx', now(written(2025, 31)), last(written(2024, 12)))],
      2025,
      null,
    );
    const [note = ''] = notesAcross(units, countySum(units));
    expect(note).toMatch(
      /^甲局的正文与上年年报有 100% 相同（数字、年份不计），如“.{40}…”，请核实是否只换了数字$/,
    );
    expect(body).toContain(/“(.+)…/.exec(note)?.[1]);
  });

  test('takes no sentence for an example in which something was written anew', () => {
    const first = proseOf(2, 300);
    const changed = `${first.slice(0, 150)}另行撰写${first.slice(154)}。${sentence}。`;
    const found = beside(now(['一、总体情况', changed]), last(['一、总体情况', body]));
    expect(found.map(({ example }) => example)).toEqual([sentence]);
  });

  test('is not told where it was rewritten, though every figure is the same', () => {
    const same = now(['一、总体情况', body]);
    const other = withLines({ ...same, year: 2024 }, ['一、总体情况', proseOf(9, 330)]);
    expect(beside(same, other)).toEqual([]);
  });

  test('is not told of few words, nor of what the law has said every year', () => {
    const few = ['一、总体情况', proseOf(3, 150)];
    expect(beside(now(few), last(few))).toEqual([]);
    const standard = (own: string) => [
      `本报告根据条例编制。${proseOf(4, 300)}`,
      '一、总体情况',
      own,
      '六、其他需要报告的事项',
      `没有收取信息处理费。${proseOf(5, 300)}`,
    ];
    expect(beside(now(standard(proseOf(6, 220))), last(standard(proseOf(7, 220))))).toEqual([]);
  });

  test('is told as well after last year’s reports were kept with the workbook', () => {
    const { roster } = rosterFrom([
      { sheet: null, top: 0, left: 0, merges: [], columns: 'kept', cells: [['甲局'], ['乙局']] },
    ]);
    const again = (book: ReturnType<typeof newBook>) =>
      bookFrom(JSON.parse(JSON.stringify(keepBook(book)))) ?? newBook(2025);
    const lasts = arrivalOf('2024.docx', [last(written(2024, 12))]);
    const opened = again(receiveLastYear(newBook(2025, roster), [lasts]).book);
    const sent = again(receive(opened, [arrivalOf('甲局.xlsx', [now(written(2025, 31))])]).book);
    expect(reusedProse(collectionOf(sent).units)).toEqual([
      expect.objectContaining({ name: '甲局', share: 1 }),
    ]);
  });

  test('costs the workbook little where it was rewritten: last year’s is not kept then', () => {
    const { roster } = rosterFrom([
      { sheet: null, top: 0, left: 0, merges: [], columns: 'kept', cells: [['甲局'], ['乙局']] },
    ]);
    const size = (lines: readonly string[]) => {
      const { book } = receiveLastYear(newBook(2025, roster), [
        arrivalOf('2024.docx', [last(lines)]),
      ]);
      const file = arrivalOf('甲局.xlsx', [now(['一、总体情况', proseOf(11, 3000)])]);
      return keepBook(receive(book, [file]).book).packed.length;
    };
    expect(size(['一、总体情况', proseOf(12, 3000)]) - size([])).toBeLessThan(100);
  });

  test('is always told of a text that is long enough, with whatever figures', () => {
    const figure = fc.nat({ max: 99_999 });
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 200, max: 900 }),
        figure,
        figure,
        (seed, long, a, b) => {
          const text = proseOf(seed, long);
          const lines = (many: number) => [`${text.slice(0, 90)}${many}${text.slice(90)}`];
          expect(beside(now(lines(a)), last(lines(b)))).toHaveLength(1);
        },
      ),
      { numRuns: 40 },
    );
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
