import { arrivalOf, newBook, receive, rosterFrom, withRoster } from '../../../src/county';
import { reportOf } from '../../support/county';

const rosterOf = (...names: string[]) =>
  rosterFrom([
    {
      ...{ sheet: null, top: 0, left: 0, merges: [], columns: 'kept' },
      cells: names.map((one) => [one]),
    },
  ]).roster;

const begun = receive(newBook(2025, rosterOf('教育局', '财政局')), [
  arrivalOf('a.xlsx', [reportOf('教育局', 1)]),
  arrivalOf('b.xlsx', [reportOf('财政局', 2)]),
]).book;
const drafts = (book: typeof begun, name: string) => book.units.get(name)?.drafts.length ?? 0;

describe('another roster', () => {
  test.each([
    ['its former name in brackets', '教育体育局（原教育局）', '教育体育局'],
    ['the county before it', '甲县教育局', '甲县教育局'],
  ])('takes what came of a unit along under %s', (_how, listed, name) => {
    const book = withRoster(begun, rosterOf(listed, '财政局'));
    expect([drafts(book, name), drafts(book, '教育局'), drafts(book, '财政局')]).toEqual([1, 0, 1]);
  });

  test('keeps what came of a unit that it does not list, until it is listed again', () => {
    const without = withRoster(begun, rosterOf('财政局'));
    expect(drafts(without, '教育局')).toBe(1);
    expect(withRoster(without, begun.roster)).toEqual(begun);
  });

  test('gives no unit what came of another that was listed beside it', () => {
    const both = { ...begun, roster: rosterOf('教育局', '财政局', '甲县教育局') };
    const book = withRoster(both, rosterOf('财政局', '甲县教育局'));
    expect([drafts(book, '甲县教育局'), drafts(book, '教育局')]).toEqual([0, 1]);
  });
});
