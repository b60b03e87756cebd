import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditReportXlsx, cleanXlsx, reportDocx, templateXlsx } from '../../../src/documents';
import { returnDocx, rosterXlsx } from '../../../src/documents/county';
import { ledgerXlsx } from '../../../src/documents/ledger';
import { arrivalOf, collect, judgeUnits, returnSheetOf, rosterFrom } from '../../../src/county';
import { currentForm, editions } from '../../../src/form';
import { dayOf } from '../../../src/ledger';
import type { Report } from '../../../src/report';
import { auditReportOf } from '../../../src/validation';
import { openBook, saveBook, saveInto } from '../../../src/workbench/book';
import { Folder, nianbao } from '../../cli/command';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { countyFolder } from '../../support/countyFolder';
import { dossierOn } from '../../support/dossierOn';
import { documentFaults, workbookFaults } from '../../support/judges';

/*
 * Everything that we write, by the commands that people run and with the texts that hurt most, is held
 * against what Excel and Word enforce. `tests/documents/judges.test.ts` shows that each rule can fail.
 */

const faultsOf = (name: string, bytes: Uint8Array) =>
  (name.endsWith('.docx') ? documentFaults : workbookFaults)(bytes).map(
    (fault) => `${name}：${fault}`,
  );

/** What a folder and those in it hold of workbooks and documents. */
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:xlsx|docx)$/.test(name))
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);

const years = editions.flatMap(({ from, to, isInserted }) =>
  isInserted ? [from, to ?? from + 5] : [],
);

describe('what the commands write', () => {
  const folder = new Folder();
  afterAll(() => {
    folder.remove();
  });
  const written = (name: string) => {
    mkdirSync(folder.at(name));
    return folder.at(name);
  };

  it('as templates and ledgers, of each edition, keeps to it', () => {
    const out = written('空表');
    for (const year of years.map(String)) {
      for (const totals of ['formula', 'typed']) {
        const file = join(out, `${year}${totals}.xlsx`);
        expect(
          nianbao('template', '--year', year, '--organ', '某局', '--totals', totals, file).code,
        ).toBe(0);
      }
      const ledger = join(out, `${year}台账.xlsx`);
      expect(nianbao('template', '--ledger', '--year', year, ledger).code).toBe(0);
    }
    const files = filesIn(out);
    expect(files).toHaveLength(years.length * 3);
    expect(files.flatMap(([name, bytes]) => faultsOf(name, bytes))).toEqual([]);
  });

  it('for a county, what it sends out, what it sums up and what it sends back, keeps to it', async () => {
    const county = await countyFolder(8);
    const came = written('收件');
    for (const { name, content } of county.files) folder.put(join('收件', name), content);
    const roster = folder.put('名册.csv', county.roster);
    const out = written('县');
    expect(
      nianbao('template', '--roster', roster, '--year', '2025', '--out', join(out, '下发')).code,
    ).toBe(0);
    const sum = nianbao(
      ...['consolidate', came, '--roster', roster],
      ...['--out', join(out, '汇总.xlsx'), '--returns', join(out, '退回')],
    );
    // One of the files that came is damaged.
    expect(sum.code).toBe(2);
    const files = filesIn(out);
    expect(files.length).toBeGreaterThan(county.files.length);
    expect(files.some(([name]) => name.endsWith('.docx'))).toBe(true);
    expect(files.flatMap(([name, bytes]) => faultsOf(name, bytes))).toEqual([]);
  });
});

/** Names and prose in which something is not as XML, a formula, a sheet's name or a limit would have it. */
const texts: Readonly<Record<string, string>> = {
  'of markup': `O'Neill & <b>"局"</b> ]]> &#0; &amp;`,
  'with characters that XML has not': 'a\u0001b\u000bc\u0085d\u2028e\ufffff局',
  'with half a character': '\ud800局\udc00',
  'with what Excel takes for an escape': '_x0041__x0000_局',
  'like formulas': '=SUM(A1)+@B1-cmd|"/c calc"!A0',
  'of three hundred characters': '甲'.repeat(300),
  'longer than a cell': '长'.repeat(40_000),
};

describe.each(Object.entries(texts))('what is written of texts %s', (_what, text) => {
  const today = dayOf(2026, 1, 5) ?? 0;
  const slipped = withFigures(consistentReport(4, currentForm, 60), { '3.received.total': 999 });
  const narrative = ['一、总体情况', `${text}主动公开。`, text].map((line) => ({
    text: line,
    place: null,
  }));
  const report: Report = { ...slipped, organ: text, narrative };
  const workbooks: Readonly<Record<string, () => Promise<Uint8Array>>> = {
    模板: () =>
      templateXlsx({ year: 2024, organ: text, totals: 'formula', narrative: true, report }),
    导出: () => cleanXlsx(report, { stamp: text }),
    核查报告: () => auditReportXlsx([auditReportOf(dossierOn(report), '2025-01-20')]),
  };

  it.each(Object.entries(workbooks))(
    'keeps to it as %s, saved by the workbench too',
    async (name, make) => {
      const bytes = await make();
      const { data } = await openBook(bytes, 'b', name);
      const cells = data.sheets['b-1']?.cellData ?? {};
      cells[50] = {
        0: { v: text },
        1: { f: `=LEN("${text.slice(0, 9).replaceAll('"', '""')}")`, v: text },
      };
      const settings = new Map([['nianbao.organ', JSON.stringify(text)]]);
      const into = await saveInto(bytes, 'b', data, settings);
      if (!into) throw new Error('It was not saved into the file.');
      expect([
        ...faultsOf(name, bytes),
        ...faultsOf(`${name}，另存`, await saveBook(data)),
        ...faultsOf(`${name}，写回`, into),
      ]).toEqual([]);
    },
  );

  it('keeps to it in Word', () => {
    expect(faultsOf('年报.docx', reportDocx(report))).toEqual([]);
  });

  it('keeps to it in the ledger, the roster and what is sent back', async () => {
    const applications = [{ number: text, applicant: text }];
    const ledger = await ledgerXlsx({ year: 2026, organ: text, today, applications });
    const cells = [
      ['单位名称', '联系人', '备注'],
      ['甲镇', text, text],
    ];
    const list = { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'typed' } as const;
    const { roster } = rosterFrom([list]);
    const year = report.year ?? 0;
    const arrival = arrivalOf(`${text.slice(0, 200)}.xlsx`, [{ ...report, organ: '甲镇' }]);
    const judged = judgeUnits(collect([arrival], year, roster));
    const back = judged.flatMap((one) => returnSheetOf(one, year) ?? []);
    expect(back).toHaveLength(1);
    expect([
      ...faultsOf('台账', ledger),
      ...faultsOf('名册', await rosterXlsx(roster)),
      ...back.flatMap((sheet) => faultsOf('退回.docx', returnDocx(sheet))),
    ]).toEqual([]);
  });
});
