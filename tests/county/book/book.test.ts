import {
  arrivalOf,
  bookFrom,
  collect,
  collectionOf,
  countySum,
  decide,
  dropWaiting,
  heldBack,
  keepBook,
  newBook,
  receive,
  reviewsOf,
  reviewStateOf,
  rosterFrom,
  settleStranger,
  stateCounts,
  takeDraft,
  unitIn,
  unitState,
  type Arrival,
  type CollectedUnit,
  type CountyBook,
} from '../../../src/county';
import { readDocument, templateXlsx } from '../../../src/documents';
import type { Report } from '../../../src/report';
import { withFigures } from '../../support/consistentReport';
import { reportOf } from '../../support/county';

const { roster } = rosterFrom([
  {
    sheet: null,
    top: 0,
    left: 0,
    cells: [['甲县教育局'], ['青山镇'], ['白水镇']],
    merges: [],
    columns: 'kept',
  },
]);
const sent = (source: string, organ: string, seed: number, year = 2025): Arrival =>
  arrivalOf(source, [reportOf(organ, seed, year)]);
const after = (...lots: readonly (readonly Arrival[])[]) =>
  lots.reduce<CountyBook>((book, lot) => receive(book, lot).book, newBook(2025, roster));
const stateIn = (book: CountyBook, name: string) => reviewsOf(book).get(name)?.state;
const sumOf = (book: CountyBook) => countySum(collectionOf(book), 'whole', heldBack(book)).units;

describe('a county’s year', () => {
  test('goes from 未报 by 已报, 退回 and 再报 to 通过', () => {
    let book = newBook(2025, roster);
    expect(stateIn(book, '青山镇')).toBe('awaited');
    book = receive(book, [sent('一.xlsx', '青山镇', 1)]).book;
    expect(stateIn(book, '青山镇')).toBe('received');
    book = decide(book, '青山镇', 'returned', '请核对总计');
    expect(stateIn(book, '青山镇')).toBe('returned');
    expect(sumOf(book)).toEqual([]);
    book = receive(book, [sent('二.xlsx', '青山镇', 2)]).book;
    expect(stateIn(book, '青山镇')).toBe('again');
    book = decide(takeDraft(book, '青山镇', '二.xlsx'), '青山镇', 'passed', '');
    expect(stateIn(book, '青山镇')).toBe('passed');
    expect(sumOf(book).map(({ report }) => report.source)).toEqual(['种子 2']);
  });

  test('tells a remark of the draft that it was made of, and of no later one', () => {
    const remarkIn = (book: CountyBook) => reviewsOf(book).get('青山镇')?.remark;
    let book = decide(after([sent('一.xlsx', '青山镇', 1)]), '青山镇', 'returned', '请核对总计');
    book = receive(book, [sent('二.xlsx', '青山镇', 2)]).book;
    expect(remarkIn(book)).toBe('请核对总计');
    book = takeDraft(book, '青山镇', '二.xlsx');
    expect(remarkIn(book)).toBe('');
    expect(remarkIn(decide(book, '青山镇', 'passed', '可以'))).toBe('可以');
  });

  test('keeps what has passed until another draft is accepted', () => {
    let book = decide(after([sent('一.xlsx', '青山镇', 1)]), '青山镇', 'passed', '');
    book = receive(book, [sent('二.xlsx', '青山镇', 2)]).book;
    expect(stateIn(book, '青山镇')).toBe('again');
    expect(sumOf(book).map(({ report }) => report.source)).toEqual(['种子 1']);
    book = takeDraft(book, '青山镇', '二.xlsx');
    expect(sumOf(book).map(({ report }) => report.source)).toEqual(['种子 1']);
    book = decide(book, '青山镇', 'passed', '');
    expect(sumOf(book).map(({ report }) => report.source)).toEqual(['种子 2']);
  });

  test('takes a draft that goes back to the first one’s figures for a new one, a file twice for none', () => {
    const [first, second] = [sent('一.xlsx', '青山镇', 1), sent('二.xlsx', '青山镇', 2)];
    const back = sent('三.xlsx', '青山镇', 1);
    const waitingOf = (book: CountyBook) => unitIn(book, '青山镇').waiting.map((one) => one.source);
    expect(waitingOf(after([first], [second], [first], [second]))).toEqual(['二.xlsx']);
    expect(waitingOf(after([first], [second], [back]))).toEqual(['二.xlsx', '三.xlsx']);
    expect(waitingOf(after([first], [back]))).toEqual([]);
  });

  test('replaces no draft by a later one without the user’s word', () => {
    const book = after([sent('一.xlsx', '青山镇', 1)], [sent('二.xlsx', '青山镇', 2)]);
    expect(unitIn(book, '青山镇')).toMatchObject({
      drafts: [{ source: '一.xlsx' }],
      waiting: [{ source: '二.xlsx' }],
    });
    expect(unitIn(dropWaiting(book, '青山镇', '二.xlsx'), '青山镇').waiting).toEqual([]);
  });

  test('takes the same figures sent twice for one', () => {
    const book = after([sent('一.xlsx', '青山镇', 1)], [sent('一（2）.xlsx', '青山镇', 1)]);
    expect(unitIn(book, '青山镇')).toMatchObject({ drafts: [{ number: 1 }], waiting: [] });
  });

  test('asks which of two first reports counts', () => {
    const book = after([sent('甲.xlsx', '青山镇', 1), sent('乙.xlsx', '青山镇', 2)]);
    expect(collectionOf(book).units[1]).toMatchObject({ standing: 'double', counted: null });
    const taken = takeDraft(book, '青山镇', '乙.xlsx');
    expect(collectionOf(taken).units[1]).toMatchObject({ counted: { source: '乙.xlsx' } });
  });

  test('asks whose a report is whose name is only like a unit’s', () => {
    const book = after([sent('a.xlsx', '白水镇府', 1), sent('b.xlsx', '乙县教育局', 2)]);
    expect(book.strangers.map(({ name, candidates }) => [name, candidates])).toEqual([
      ['白水镇府', []],
      ['乙县教育局', ['甲县教育局']],
    ]);
    const settled = settleStranger(settleStranger(book, 'a.xlsx', '白水镇'), 'b.xlsx', null);
    expect(settled.strangers).toEqual([]);
    expect(stateIn(settled, '白水镇')).toBe('received');
    expect(stateIn(settled, '甲县教育局')).toBe('awaited');
  });

  test('says of each unit what the command line says of the same files', () => {
    const arrivals = [
      sent('教育局.xlsx', '甲县教育局', 1),
      sent('教育局 (1).xlsx', '甲县教育局', 2),
      arrivalOf('青山镇.pdf', [{ ...reportOf('青山镇', 3), year: null }]),
      { source: '白水镇.xlsx', why: '文件损坏。' },
    ];
    const book = after(arrivals);
    const told = collect(arrivals, 2025, roster).units;
    const saidOf = ({ name, standing, source, why }: CollectedUnit) => [
      name,
      standing,
      source,
      why,
    ];
    expect(collectionOf(book).units.map(saidOf)).toEqual(told.map(saidOf));
    expect(told.map((unit) => reviewStateOf(unit, null))).toEqual(
      roster.map((unit) => unitState(book, unit)),
    );
  });

  test('tells of every file that was not taken', () => {
    const statusIn = (one: CountyBook) => collectionOf(one).units.map(({ standing }) => standing);
    const { told, book } = receive(newBook(2025, roster), [
      sent('去年.xlsx', '青山镇', 1, 2024),
      { source: '白水镇.xlsx', why: '文件损坏。' },
      { source: '扫描.jpg', why: '没有认出年报的法定表格。' },
      arrivalOf('空.docx', []),
    ]);
    expect(statusIn(book)).toEqual(['missing', 'otherYear', 'unreadable']);
    const again = bookFrom(JSON.parse(JSON.stringify(keepBook(book))));
    expect(again && statusIn(again)).toEqual(statusIn(book));
    const mended = receive(book, [sent('白水镇.docx', '白水镇', 3)]).book;
    expect(statusIn(mended)).toEqual(['missing', 'otherYear', 'counted']);
    expect(told).toEqual([
      '青山镇：去年.xlsx：是 2024 年的年报，不是 2025 年的',
      '白水镇：白水镇.xlsx：文件损坏。',
      '扫描.jpg：没有认出年报的法定表格。',
      '空.docx：没有认出年报的法定表格。',
    ]);
  });

  test('tells apart what was taken and wants a look', () => {
    const { told, noted } = receive(newBook(2025, roster), [sent('白水镇.xlsx', '青山镇', 1)]);
    expect(told).toEqual([]);
    expect(noted).toEqual([expect.stringMatching(/^青山镇：白水镇.xlsx：文件名像是“白水镇”的/)]);
  });

  test('counts its units by state', () => {
    const book = decide(after([sent('一.xlsx', '青山镇', 1)]), '青山镇', 'passed', '');
    expect(Object.fromEntries(stateCounts(book))).toEqual({
      awaited: 2,
      exempt: 0,
      received: 0,
      returned: 0,
      again: 0,
      passed: 1,
    });
  });

  test('is kept with the workbook and read again as it was', () => {
    const lots = [
      [sent('一.xlsx', '青山镇', 1), sent('x.xlsx', '乙县教育局', 9)],
      [sent('二.xlsx', '青山镇', 2)],
    ];
    const book = decide(after(...lots), '青山镇', 'returned', '请改');
    const again = bookFrom(JSON.parse(JSON.stringify(keepBook(book))));
    if (!again) throw new Error('It was kept.');
    expect(keepBook(again)).toEqual(keepBook(book));
    expect(stateIn(again, '青山镇')).toBe('again');
    expect(sumOf(again).map(({ name }) => name)).toEqual(sumOf(book).map(({ name }) => name));
  });

  test('comes to the same verdict when the workbook is opened again', () => {
    const text = '2025年本单位共收到政府信息公开申请9999件，已全部答复。';
    const whole: Report = {
      ...reportOf('青山镇', 1),
      narrative: [
        { place: null, text: '一、总体情况' },
        { place: null, text },
      ],
    };
    const last = { ...reportOf('青山镇', 7, 2024), readings: [undefined] };
    const verdict = ({ units }: CountyBook) =>
      units.get('青山镇')?.drafts.map(({ dossier: { audit } }) => [audit.findings, audit.held]);
    const alone = after([arrivalOf('一.docx', [whole])]);
    const beside = after([arrivalOf('一.docx', [{ ...whole, readings: [undefined] }, last])]);
    expect(JSON.stringify(verdict(alone))).toMatch(/9999/);
    expect(JSON.stringify(verdict(beside))).toMatch(/year\.carried.*9999/);
    for (const book of [alone, beside]) {
      const again = bookFrom(JSON.parse(JSON.stringify(keepBook(book))));
      expect(again && verdict(again)).toEqual(verdict(book));
    }
  });

  test('says of a cell left blank in a workbook of formulas what it said before it was kept', async () => {
    const report = withFigures(reportOf('青山镇', 1), { '2.penalties.decisions': null });
    const sheets = { year: 2025, organ: '青山镇', totals: 'formula', report } as const;
    const book = after([
      arrivalOf('一.xlsx', await readDocument(await templateXlsx(sheets), '一.xlsx')),
    ]);
    const again = bookFrom(JSON.parse(JSON.stringify(keepBook(book))));
    const [before, now] = [book, again].map((one) =>
      one?.units.get('青山镇')?.drafts.map(({ dossier: { audit } }) => audit.findings),
    );
    expect(JSON.stringify(before)).toContain('“行政处罚”的“本年处理决定数量”没有填写');
    expect(now).toEqual(before);
  });

  test('is not there where something else was kept, and loses a broken entry alone', () => {
    expect(bookFrom(null)).toBeNull();
    expect(bookFrom({ year: '2025' })).toBeNull();
    expect(bookFrom({ packed: '不是' })).toBeNull();
    const again = bookFrom({
      ...{ year: 2025, roster: [{ name: '甲' }, 5], strangers: [{}], scope: '?' },
      units: [{ name: '甲', drafts: [{ number: 1, source: 'a' }], waiting: [], decision: null }],
    });
    expect(again).toMatchObject({ roster: [{ name: '甲' }], strangers: [], scope: 'whole' });
    expect(again && unitIn(again, '甲').drafts).toEqual([]);
  });
});
