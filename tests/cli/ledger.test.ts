import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { Folder, nianbao } from './command';

interface Told {
  readonly ledgers: readonly {
    readonly organ: string | null;
    readonly until: string;
    readonly rows: Readonly<Record<string, number>>;
    readonly values: Readonly<Record<string, number>>;
    readonly uncounted: readonly { place: string; case: string; why: string }[];
    readonly findings: readonly { rule: string; level: string; place: string; case: string }[];
    readonly deadlines: readonly {
      case: string;
      due: string;
      state: string;
      provisional: boolean;
    }[];
    readonly cases: Readonly<Record<string, readonly string[]>>;
  }[];
}

describe('nianbao ledger', () => {
  const folder = new Folder();
  afterAll(() => {
    folder.remove();
  });

  const date = (text: string) => new Date(`${text}T00:00:00Z`);
  /** A workbook with dates that are dates, as Excel writes them. */
  async function book(name: string, rows: (string | number | Date | null)[][]): Promise<string> {
    const header = ['编号', '申请人类型', '收到日期', '延期天数', '办结日期', '办理结果'];
    const cells = [['某某局2025年政府信息公开申请台账'], header, ...rows];
    return folder.put(name, await writeXlsx({ sheets: [{ name: '申请台账', rows: cells }] }));
  }

  it('counts a ledger, with the cases behind each figure and the deadlines', async () => {
    const file = await book('good.xlsx', [
      ['1', '自然人', date('2025-09-18'), null, date('2025-10-22'), '予以公开'],
      ['2', '其他', date('2024-12-20'), null, date('2025-01-03'), '其他处理·其他'],
    ]);
    const { out, code, err } = nianbao('ledger', file, '--year', '2025', '--json');
    const [ledger] = (JSON.parse(out) as Told).ledgers;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(ledger).toMatchObject({
      organ: '某某局',
      until: '2025-12-31',
      rows: { applications: 2, disputes: 0, documents: 0 },
      uncounted: [],
      findings: [],
      deadlines: [
        { case: '1', due: '2025-10-22', state: 'answered', provisional: false },
        { case: '2', due: '2025-01-20', state: 'answered', provisional: false },
      ],
    });
    expect(ledger?.values).toMatchObject({ '3.received.person': 1, '3.carriedIn.other': 1 });
    expect(ledger?.values['4.reconsideration.total']).toBeUndefined();
    expect(ledger?.cases['3.concluded.total']).toEqual(['1', '2']);
  });

  it('ends with 1 where something must be mended, and says where', async () => {
    const file = await book('bad.xlsx', [
      ['1', '自然人', date('2025-09-18'), 30, date('2025-09-01'), '予以公开'],
      ['2', '公民', '2025-9-18', null, null, null],
    ]);
    const { out, code } = nianbao('ledger', file, '--year', '2025', '--json');
    const [ledger] = (JSON.parse(out) as Told).ledgers;
    expect(code).toBe(1);
    expect(ledger?.findings.map(({ rule, place }) => `${rule} ${place}`)).toEqual([
      'ledger.word 申请台账!B4',
      'ledger.order 申请台账!E3',
      'ledger.extension 申请台账!D3',
      'ledger.overdue 申请台账!E4',
      'ledger.extensionTold 申请台账!D3',
      'ledger.dateText 申请台账!C4',
    ]);
    expect(ledger?.uncounted.map((one) => one.case)).toEqual(['1', '2']);
    expect(nianbao('ledger', file, '--year', '2025').out).toContain('没有计入的 2 行');
  });

  it('computes no deadline from what it cannot read, and says why', async () => {
    const file = await book('doubt.xlsx', [
      ['1', '自然人', date('2025-09-18'), '二十', null, null],
    ]);
    const { out } = nianbao('ledger', file, '--year', '2025', '--json');
    const why = '延期天数“二十”不是工作日数';
    expect((JSON.parse(out) as Told).ledgers[0]?.deadlines).toMatchObject([
      { case: '1', due: null, state: 'open', why },
    ]);
    const due = nianbao('due', file, '--on', '2025-12-01');
    expect(due).toMatchObject({ code: 0, err: '' });
    expect(due.out).toContain(`期限算不出  1  ${why}`);
  });

  it('counts up to a day', async () => {
    const file = await book('until.xlsx', [
      ['1', '自然人', date('2025-09-18'), null, date('2025-10-22'), '予以公开'],
    ]);
    const { out } = nianbao('ledger', file, '--year', '2025', '--until', '2025-09-30', '--json');
    const [ledger] = (JSON.parse(out) as Told).ledgers;
    expect(ledger).toMatchObject({ until: '2025-09-30', deadlines: [{ state: 'open' }] });
    expect(ledger?.values).toMatchObject({ '3.granted.total': 0, '3.carriedOut.total': 1 });
  });

  it.each([
    [['--year', '2025'], /没有给出台账文件/],
    [['x.xlsx'], /--year/],
    [['x.xlsx', '--year', '2025', '--until', '2026-01-01'], /不在 2025 年内/],
    [['no-such.xlsx', '--year', '2025'], /没有这个文件/],
  ])('ends with 2 for %j', (args, why) => {
    const said = nianbao('ledger', ...args);
    expect(said.code).toBe(2);
    expect(said.err).toMatch(why);
  });

  it('tells what is due, and writes a calendar without names', async () => {
    const file = await book('due.xlsx', [
      ['甲', '自然人', date('2025-09-18'), null, null, null],
      ['乙', '自然人', date('2025-10-09'), null, null, null],
    ]);
    const ics = folder.at('due.ics');
    const said = nianbao('due', file, '--on', '2025-10-21', '--ics', ics);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(said.out).toMatch(/即将到期 +甲 +2025年10月22日到期，还有 1 个工作日/);
    const lines = readFileSync(ics, 'utf8').split('\r\n');
    expect(lines).toContain('DTSTART;VALUE=DATE:20251022');
    expect(lines).toContain('SUMMARY:信息公开申请 甲 答复期限');
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const again = nianbao('due', file, '--on', '2025-10-23', '--ics', ics);
    expect(again.code).toBe(2);
    expect(again.err).toMatch(/没有覆盖/);
    expect(nianbao('due', file, '--on', '2025-10-23').code).toBe(1);
  });
});
