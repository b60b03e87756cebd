import {
  arrivalOf,
  bookFrom,
  judgeUnits,
  collectionOf,
  keepBook,
  newBook,
  receive,
  receiveLastYear,
  rosterFrom,
  type CountyBook,
} from '../../../src/county';
import { valueOf } from '../../../src/report';
import { reportOf } from '../../support/county';

const roster = rosterFrom([
  {
    ...{ sheet: null, top: 0, left: 0, merges: [], columns: 'kept' },
    cells: [['甲县教育局'], ['青山镇'], ['白水镇']],
  },
]).roster;
const start = newBook(2025, roster);
const last = reportOf('县教育局', 1, 2024);
const now = reportOf('甲县教育局', 2);
const lastFile = arrivalOf('2024教育局.docx', [last]);
const file = arrivalOf('教育局.xlsx', [now]);

const previousIn = (book: CountyBook) =>
  judgeUnits(collectionOf(book)).map(({ dossier }) => {
    const previous = dossier?.context.previous;
    return previous ? valueOf(previous, '3.received.total') : null;
  });
const wanted = [valueOf(last, '3.received.total'), null, null];

describe('last year’s reports of a county’s units', () => {
  test('are what every draft is held against, whichever comes first', () => {
    const lastFirst = receive(receiveLastYear(start, [lastFile]).book, [file]).book;
    const lastAfter = receiveLastYear(receive(start, [file]).book, [lastFile]).book;
    expect(previousIn(lastFirst)).toEqual(wanted);
    expect(previousIn(lastAfter)).toEqual(wanted);
    expect(judgeUnits(collectionOf(lastFirst))[0]?.dossier?.audit).toEqual(
      judgeUnits(collectionOf(lastAfter))[0]?.dossier?.audit,
    );
  });

  test('are kept with the workbook, for units as well that have sent nothing yet', () => {
    const kept = (book: CountyBook) =>
      bookFrom(JSON.parse(JSON.stringify(keepBook(book)))) ?? start;
    const reopened = kept(receiveLastYear(start, [lastFile]).book);
    expect(previousIn(receive(reopened, [file]).book)).toEqual(wanted);
  });

  test('are of the year before and of a unit of the roster; others are told', () => {
    const { book, told } = receiveLastYear(start, [
      arrivalOf('青山镇.xlsx', [reportOf('青山镇', 3, 2023)]),
      arrivalOf('丙局.xlsx', [reportOf('丙局', 4, 2024)]),
      { source: '白水镇.xlsx', why: '文件已损坏。' },
    ]);
    expect(previousIn(receive(book, [file]).book)).toEqual([null, null, null]);
    expect(told).toEqual([
      '青山镇：青山镇.xlsx：是 2023 年的年报，不是 2024 年的',
      '白水镇：白水镇.xlsx：文件已损坏。',
      '丙局.xlsx：“丙局”不在名册中',
    ]);
  });
});
