import { gridsFromXlsx, ledgerXlsx } from '../../src/documents';
import { rowsFor } from '../../src/documents/ledger/places';
import {
  agendaOf,
  applicationsForm,
  calendarOf,
  dayFromIso,
  officialCalendar,
  readLedger,
  serialOf,
} from '../../src/ledger';

// Whole workbooks are written and read; a busy machine takes its time.
jest.setTimeout(60_000);

const day = (iso: string) => dayFromIso(iso) ?? NaN;
const serial = (iso: string) => serialOf(day(iso));
const today = day('2026-11-25');

const read = async (bytes: Uint8Array) => {
  const grids = await gridsFromXlsx(bytes);
  const ledger = readLedger(grids);
  if (!ledger) throw new Error('no ledger');
  return { grids, ledger };
};

describe('the workbook of a ledger', () => {
  const written = ledgerXlsx({
    year: 2026,
    organ: '某某街道办事处',
    today,
    applications: [
      {
        number: '甲',
        kind: '自然人',
        received: serial('2026-09-18'),
        closed: serial('2026-10-22'),
        result: '予以公开',
      },
      { number: '乙', kind: '其他', received: serial('2026-11-09') },
    ],
    disputes: [{ number: '1', kind: '行政复议', received: serial('2026-10-30') }],
    documents: [{ kind: '规章', title: '办法', number: '一号', issued: serial('2020-01-05') }],
  });

  it('has its sheets under names that need no quotes in a formula', async () => {
    const { grids } = await read(await written);
    const names = grids.map(({ sheet }) => sheet);
    expect(names).toEqual(['申请台账', '复议诉讼台账', '规范性文件台账', '口径', '工作日历']);
    expect(names.every((name) => name !== null && /^\p{Script=Han}+$/u.test(name))).toBe(true);
  });

  it('is read back as what was put into it, every column understood', async () => {
    const { ledger } = await read(await written);
    expect(ledger.organ).toBe('某某街道办事处');
    expect(ledger.applications).toMatchObject([
      { label: '甲', received: day('2026-09-18'), closed: day('2026-10-22'), faults: [] },
      { label: '乙', received: day('2026-11-09'), faults: [] },
    ]);
    expect(ledger.applications?.[0]?.row.date('received').state).toBe('date');
    expect(ledger.disputes).toHaveLength(1);
    expect(ledger.documents).toHaveLength(1);
    const own = ledger.sheets.find(({ header }) => header.form.id === 'applications');
    expect(own?.header.columns.size).toBe(applicationsForm.columns.length);
    expect(own?.header.others.map(({ text }) => text)).toEqual([
      '答复期限',
      '剩余工作日',
      '状态',
      '核对',
    ]);
  });

  it('has no more blank rows than LibreOffice prints, where no formula stands in them', () => {
    for (const given of [0, 1, 60, 61, 79, 80, 300])
      for (const ledger of ['disputes', 'documents'] as const)
        expect(rowsFor(ledger, given) - given).toBeLessThanOrEqual(84);
  });

  it('shows what its formulas come to before any program has calculated them', async () => {
    const { grids, ledger } = await read(await written);
    const sheet = grids.find((grid) => grid.sheet === '申请台账');
    const [, second] = agendaOf(ledger, today).map(({ left, state }) => [left, state]);
    expect(second).toBeUndefined();
    expect(sheet?.cells[3]?.slice(23)).toEqual(['2026-10-22', null, '已答复', '通过']);
    expect(sheet?.cells[4]?.slice(23)).toEqual(['2026-12-07', 8, '办理中', '通过']);
  });

  it('carries a calendar that says what the notices say, and the year without one 暂算', async () => {
    const { ledger } = await read(await written);
    for (let at = day('2025-01-01'); at <= day('2027-12-31'); at += 1)
      expect([at, ledger.calendar.isWorkday(at)]).toEqual([at, officialCalendar.isWorkday(at)]);
    expect(ledger.calendar.isKnown(day('2026-06-01'))).toBe(true);
    expect(ledger.calendar.isKnown(day('2027-06-01'))).toBe(false);
  });

  it('carries the days that the user entered', async () => {
    const edits = {
      days: [{ day: day('2026-03-02'), works: false, why: '本地假日' }],
      years: new Map<number, string>(),
    };
    const { ledger } = await read(
      await ledgerXlsx({ year: 2026, organ: null, today, calendar: calendarOf(edits) }),
    );
    expect(ledger.calendar.isWorkday(day('2026-03-02'))).toBe(false);
    expect(ledger.calendar.whyOf(day('2026-03-02'))).toBe('本地假日');
    expect(ledger.organ).toBeNull();
    expect(ledger.applications).toEqual([]);
  });
});
