import fc from 'fast-check';
import {
  adjustmentsOf,
  arrivalOf,
  bookFrom,
  collectionOf,
  countySum,
  decide,
  heldBack,
  keepBook,
  newBook,
  receive,
  rosterFrom,
  standingIn,
  sumReport,
  takeDraft,
  withReason,
  type CountyBook,
} from '../../../src/county';
import { form2021 } from '../../../src/form';
import { withFigures } from '../../support/consistentReport';
import { accountIn, reportOf } from '../../support/county';

const names = ['甲镇', '乙镇', '丙镇'];
const cells = [['单位名称'], ...names.map((name) => [name])];
const list = { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'kept' } as const;
const cell = '3.received.person';

const sentBy = (name: string, seed: number, file = name) =>
  arrivalOf(`${file}.xlsx`, [reportOf(name, seed)]);

/** Three towns that have reported. */
const county = (): CountyBook =>
  receive(
    newBook(2025, rosterFrom([list]).roster),
    names.map((name, i) => sentBy(name, i + 1)),
  ).book;

const sumOf = (book: CountyBook) => countySum(collectionOf(book), book.scope, heldBack(book));

/** The county's own tables as they were filled in once. */
const filledFrom = (book: CountyBook) => sumReport(sumOf(book), '甲县');

const accountOn = (book: CountyBook, own = filledFrom(book)) =>
  accountIn(collectionOf(book), sumOf(book), standingIn(sumOf(book), own), book.words);

describe('调整事项', () => {
  test('are none while the tables say what the units add up to', () => {
    expect(accountOn(county()).adjustments).toEqual([]);
  });

  test('are the figures that were changed by hand, and no others, with how far', () => {
    const book = county();
    const { sums } = sumOf(book);
    const changes = fc.dictionary(
      fc.constantFrom(...form2021.figures.map(({ id }) => id)),
      fc.integer({ min: -50, max: 50 }),
    );
    fc.assert(
      fc.property(changes, (by) => {
        const moved = Object.entries(by).filter(([, change]) => change !== 0);
        const values = moved.map(([id, change]) => [id, (sums.get(id) ?? NaN) + change] as const);
        const own = withFigures(filledFrom(book), Object.fromEntries(values));
        const found = accountOn(book, own).adjustments.map((one) => [one.cell, one.difference]);
        expect(new Map(found as [string, number][])).toEqual(new Map(moved));
      }),
    );
  });

  test('leave out what is blank in the tables, and tell a number that no unit has', () => {
    const silent = { ...reportOf('甲镇', 1), values: reportOf('甲镇', 1).values.map(() => NaN) };
    const book = receive(newBook(2025), [
      arrivalOf('甲镇.xlsx', [withFigures(silent, { [cell]: 3 })]),
    ]).book;
    const own = withFigures(silent, { '3.received.total': 0 });
    expect(accountOn(book, own).adjustments).toMatchObject([
      { cell: '3.received.total', sum: null, stands: 0, difference: null },
    ]);
  });
});

describe('what lies behind adjustments', () => {
  const causesIn = (book: CountyBook, own = filledFrom(book)) =>
    new Set(accountOn(book, own).adjustments.flatMap(({ likely }) => likely));

  test('is the unit that was left out after the tables were filled in', () => {
    const before = county();
    const after = decide(before, '乙镇', 'returned', '请改');
    expect(causesIn(after, filledFrom(before))).toEqual(
      new Set(['汇总表里计入了“乙镇”第 1 稿的数，现在没有计入']),
    );
  });

  test('is the unit that came after', () => {
    const after = county();
    const before = decide(after, '丙镇', 'returned', '请改');
    expect(causesIn(after, filledFrom(before))).toEqual(
      new Set(['汇总表里没有“丙镇”的数，现在已计入']),
    );
  });

  test('is the draft that took the place of the one that was counted', () => {
    const before = county();
    const { book } = receive(before, [sentBy('甲镇', 9, '甲镇第二稿')]);
    const after = takeDraft(book, '甲镇', '甲镇第二稿.xlsx');
    const all = accountOn(after, filledFrom(before)).adjustments;
    expect(all.length).toBeGreaterThan(3);
    expect(new Set(all.map(({ likely }) => likely.join('')))).toEqual(
      new Set(['汇总表里是“甲镇”第 1 稿的数，现在计入的是第 2 稿']),
    );
  });

  test('is not told where one of the figures that it would move says otherwise', () => {
    const before = county();
    const after = decide(before, '乙镇', 'returned', '请改');
    const filled = filledFrom(before);
    const { sums } = sumOf(before);
    const own = withFigures(filled, { [cell]: (sums.get(cell) ?? NaN) + 1 });
    expect(causesIn(after, own)).toEqual(new Set());
  });
});

describe('理由', () => {
  const book = county();
  const sum = sumOf(book);
  const own = withFigures(filledFrom(book), { [cell]: 999, '3.received.total': 1000 });
  const adjustments = adjustmentsOf(sum, standingIn(sum, own));
  const reasons = withReason([], adjustments, ' 丙镇补录 ');
  const withWords = { ...book, words: { policies: ' 一\n\n二 ', reasons } };

  test('are kept with the book, as 补充口径 is', () => {
    const again = bookFrom(JSON.parse(JSON.stringify(keepBook({ ...withWords, tables: 'k#1' }))));
    expect(again).toMatchObject({ tables: 'k#1', words: withWords.words });
    const account = accountOn(again ?? book, own);
    expect(account.ownPolicies).toEqual(['一', '二']);
    expect(account.adjustments.map(({ reason }) => reason)).toEqual(['丙镇补录', '丙镇补录']);
  });

  test('lapse when the figure or its sum changes, and are offered again', () => {
    const changed = withFigures(own, { [cell]: 998 });
    const [first, second] = accountOn(withWords, changed).adjustments;
    expect(first).toMatchObject({ reason: null, lapsed: { stands: 999, text: '丙镇补录' } });
    expect(second).toMatchObject({ reason: '丙镇补录', lapsed: null });
    const less = decide(withWords, '乙镇', 'returned', '请改');
    expect(accountOn(less, own).adjustments.filter(({ reason }) => reason !== null)).toEqual([]);
  });

  test('are taken back with a blank, each by itself', () => {
    expect(withReason(reasons, adjustments.slice(0, 1), ' ')).toEqual(reasons.slice(1));
  });

  test('of a book of earlier days are none', () => {
    const old = bookFrom({ year: 2025, roster: [], units: [], strangers: [] });
    expect(old).toMatchObject({ tables: null, words: { policies: '', reasons: [] } });
  });
});

describe('口径和做法', () => {
  const told = (book: CountyBook) => accountOn(book).policies.join('');

  test('say what was done of this county', () => {
    expect(told(county())).toContain('名册没有写明哪个单位含下属单位');
    const roster = county().roster.map((unit, i) => ({
      ...unit,
      includes: i === 0 ? ['乙镇'] : [],
      due: ['2026-01-20', '2026-01-15', '2026-01-20'][i] ?? '',
    }));
    expect(told({ ...county(), roster })).toContain('以上级单位的年报为准');
    expect(told({ ...county(), roster })).toContain('截止日期：2026-01-15、2026-01-20。');
    expect(told(county())).toContain('所列情况截至 2026-01-20。');
  });
});
