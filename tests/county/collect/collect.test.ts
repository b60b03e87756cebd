import { arrivalOf, collect, rosterFrom, usualYear, type Arrival } from '../../../src/county';
import { withFigures } from '../../support/consistentReport';
import { reportOf } from '../../support/county';

const rosterOf = (...names: string[]) =>
  rosterFrom([
    {
      sheet: null,
      top: 0,
      left: 0,
      cells: names.map((one) => [one]),
      merges: [],
      columns: 'kept',
    },
  ]).roster;

const roster = rosterOf('甲县教育局', '甲县财政局', '青山镇');
const sent = (source: string, organ: string | null, seed: number, year?: number): Arrival =>
  arrivalOf(source, [reportOf(organ, seed, year)]);
const of = (arrivals: readonly Arrival[], name: string, answers = {}) =>
  collect(arrivals, 2025, roster, answers).units.find((one) => one.name === name);

describe('what comes in', () => {
  test('is the unit’s whose organ it names, whatever the file is called', () => {
    expect(of([sent('附件3.xlsx', '教育局', 1)], '甲县教育局')).toMatchObject({
      standing: 'counted',
      counted: { number: 1, source: '附件3.xlsx' },
    });
  });

  test('goes by the name of its file where it names no organ', () => {
    const standingOf = (source: string) => of([sent(source, null, 1)], '甲县财政局')?.standing;
    expect(standingOf('财政局2025年报.xlsx')).toBe('counted');
    expect(standingOf('2025年度财政局（第二稿）.docx')).toBe('counted');
    expect(standingOf('财政局政府信息公开年报.xlsx')).toBe('counted');
    expect(standingOf('财政局年报(1).xlsx')).toBe('counted');
    expect(standingOf('财政局年报 - 副本 (2).xlsx')).toBe('counted');
    expect(standingOf('财政局年报1月10日.xlsx')).toBe('counted');
    expect(standingOf('财政.xlsx')).toBe('missing');
  });

  test('says so where the file is called like another unit', () => {
    const unit = of([sent('财政局2025年报.xlsx', '甲县教育局', 1)], '甲县教育局');
    expect(unit?.standing).toBe('counted');
    expect(unit?.why).toBe(
      '财政局2025年报.xlsx：文件名像是“甲县财政局”的，里面写的机关是“甲县教育局”，按里面写的归入，请核对',
    );
  });

  test('is a stranger where no unit, or only one like it, has that name', () => {
    const { strangers, units } = collect(
      [sent('a.xlsx', '乙县教育局', 1), sent('b.xlsx', '甲县财局', 2)],
      2025,
      roster,
    );
    expect(strangers).toMatchObject([
      { name: '乙县教育局', source: 'a.xlsx', candidates: ['甲县教育局'] },
      { name: '甲县财局', source: 'b.xlsx', candidates: ['甲县财政局'] },
    ]);
    expect(units.every(({ standing }) => standing === 'missing')).toBe(true);
  });

  test('is put where the user says', () => {
    const answers = { units: new Map([['甲县财局', '甲县财政局']]) };
    expect(of([sent('b.xlsx', '甲县财局', 2)], '甲县财政局', answers)?.standing).toBe('counted');
  });

  test('of another year does not count, and says so', () => {
    expect(of([sent('a.xlsx', '青山镇', 1, 2024)], '青山镇')).toMatchObject({
      standing: 'otherYear',
      why: 'a.xlsx：是 2024 年的年报，不是 2025 年的',
    });
  });

  test('that cannot be read is told of the unit that its name tells', () => {
    expect(of([{ source: '青山镇.xlsx', why: '文件损坏。' }], '青山镇')).toMatchObject({
      standing: 'unreadable',
      why: '青山镇.xlsx：文件损坏。',
    });
  });
});

describe('drafts', () => {
  test('are told by the names of their files; the last one counts', () => {
    const unit = of(
      [
        sent('青山镇（第三稿）.xlsx', '青山镇', 3),
        sent('青山镇.xlsx', '青山镇', 1),
        sent('青山镇第2稿.docx', '青山镇', 2),
      ],
      '青山镇',
    );
    expect(unit?.drafts.map(({ number }) => number)).toEqual([1, 2, 3]);
    expect(unit?.counted?.source).toBe('青山镇（第三稿）.xlsx');
  });

  test.each([
    ['in figures alone', '青山镇20260118.xlsx', '青山镇20260110.xlsx'],
    ['with strokes', '青山镇 2026-01-18.xlsx', '青山镇 2026-1-9.xlsx'],
    ['in words', '青山镇2026年2月1日.docx', '青山镇2026年1月31日.docx'],
    ['without its year', '青山镇（1月3日）.xlsx', '青山镇（12月28日）.xlsx'],
    ['in two ways', '青山镇1月18日.xlsx', '青山镇20260110.xlsx'],
  ])('of one number are told apart by the day in their names: %s', (_how, later, earlier) => {
    const unit = of([sent(later, null, 2), sent(earlier, null, 1)], '青山镇');
    expect(unit).toMatchObject({
      standing: 'counted',
      counted: { source: later, number: 2 },
      drafts: [{ source: earlier, number: 1 }, { source: later }],
    });
  });

  test('are in the order of their numbers before that of their days', () => {
    const files = ['青山镇1月18日.xlsx', '青山镇1月10日.xlsx', '青山镇1月12日再报.xlsx'];
    const unit = of(
      files.map((file, i) => sent(file, '青山镇', i)),
      '青山镇',
    );
    expect(unit?.drafts.map(({ number, source }) => [number, source])).toEqual([
      [1, '青山镇1月10日.xlsx'],
      [2, '青山镇1月18日.xlsx'],
      [3, '青山镇1月12日再报.xlsx'],
    ]);
  });

  test.each([
    ['one of which tells no day', '青山镇.xlsx', '青山镇20260118.xlsx'],
    ['of one day', '青山镇20260118.xlsx', '青山镇1月18日.xlsx'],
    ['of which one is called a copy', '青山镇.xlsx', '青山镇(1).xlsx'],
    ['with a year that is no day', '青山镇20251.xlsx', '青山镇20252.xlsx'],
  ])('are double: two %s', (_what, one, other) => {
    expect(of([sent(one, '青山镇', 1), sent(other, '青山镇', 2)], '青山镇')?.standing).toBe(
      'double',
    );
  });

  test('that return to what an earlier one said count as the last', () => {
    const unit = of(
      [
        sent('青山镇.xlsx', '青山镇', 1),
        sent('青山镇（第二稿）.xlsx', '青山镇', 2),
        sent('青山镇（第三稿）.xlsx', '青山镇', 1),
      ],
      '青山镇',
    );
    expect(unit?.counted).toMatchObject({ number: 3, source: '青山镇（第三稿）.xlsx' });
  });

  test('with different figures under names that say nothing are double: none counts', () => {
    expect(of([sent('a.xlsx', '青山镇', 1), sent('b.xlsx', '青山镇', 2)], '青山镇')).toMatchObject({
      standing: 'double',
      counted: null,
    });
  });

  test('sent twice with the same figures are one', () => {
    const unit = of([sent('a.xlsx', '青山镇', 1), sent('b.xlsx', '青山镇', 1)], '青山镇');
    expect(unit).toMatchObject({ standing: 'counted', drafts: [{ source: 'a.xlsx' }] });
  });

  test('count on the user’s word', () => {
    const answers = { chosen: new Map([['青山镇', 'a.xlsx']]) };
    const two = [sent('a.xlsx', '青山镇', 1), sent('b.xlsx', '青山镇', 2)];
    expect(of(two, '青山镇', answers)?.counted?.source).toBe('a.xlsx');
  });

  test('differ where one figure is missing', () => {
    const report = reportOf('青山镇', 1);
    const gap = withFigures(report, { '3.received.person': null });
    const two = [report, gap].map((one, i) => arrivalOf(`${i}.xlsx`, [one]));
    expect(of(two, '青山镇')?.standing).toBe('double');
  });
});

test('the year is the one most reports are of', () => {
  const arrivals = [sent('a', '甲', 1, 2024), sent('b', '乙', 2), sent('c', '丙', 3)];
  expect(usualYear(arrivals)).toBe(2025);
  expect(usualYear([{ source: 'a', why: '' }])).toBeNull();
});

test('without a roster every organ is a unit, under the longer of its names', () => {
  const arrivals = [
    sent('a', '教育局', 1),
    sent('第二稿', '甲县教育局', 2),
    sent('c', '青山镇', 3),
  ];
  const { units } = collect(arrivals, 2025, null);
  expect(units.map(({ name, counted }) => [name, counted?.number])).toEqual([
    ['甲县教育局', 2],
    ['青山镇', 1],
  ]);
});
