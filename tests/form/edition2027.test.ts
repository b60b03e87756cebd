import { strFromU8, unzipSync } from 'fflate';
import {
  cleanXlsx,
  gridsFromXlsx,
  ledgerXlsx,
  pageHtml,
  readDocument,
  reportCsv,
  reportDocx,
  reportJson,
  tablesHtml,
  templateXlsx,
} from '../../src/documents';
import {
  currentEdition,
  editionOfYear,
  editions,
  form2021,
  forms,
  isInsertableYear,
  type Form,
  type PrintedEdition,
} from '../../src/form';
import { countCases, countOf, periodOf, readLedger } from '../../src/ledger';
import { keepReport, recognise, reportFromKept, type Report } from '../../src/report';
import { check, locate } from '../../src/validation';
import { consistentReport, withFigures } from '../support/consistentReport';
import { ledgerOf } from '../support/ledger/sheet';
import { render, shapeNames } from '../support/renderings';
import { outcomeOf } from '../support/renderings/outcome';

/**
 * The folder is all there is of it: the program is told of it here alone, in place of whatever may have
 * been prescribed since.
 */
jest.mock('../../src/form/printed', () => {
  const { printed } = jest.requireActual<{ printed: readonly PrintedEdition[] }>(
    '../../src/form/printed',
  );
  const { edition2027 } = jest.requireActual<{ edition2027: PrintedEdition }>('./edition2027');
  return { printed: [...printed.filter(({ from }) => from < edition2027.from), edition2027] };
});

jest.setTimeout(60_000);

const commercial = '3.unprocessed.commercial';
const form: Form = currentEdition().form;
const before = editions.at(-2)?.id;

function reportOf(seed: number, size = 300): Report {
  return { ...consistentReport(seed, form, size), year: 2027 };
}

const known = ({ values }: Report) => Array.from(values);

/** Ways out of the program, with the name under which the report comes back. */
const ways: Readonly<Record<string, (report: Report) => Promise<Uint8Array | string>>> = {
  'clean.xlsx': (report) => cleanXlsx(report),
  'template.xlsx': (report) =>
    templateXlsx({ year: 2027, organ: report.organ, totals: 'typed', report }),
  'page.html': (report) => Promise.resolve(pageHtml(report)),
  'tables.html': (report) => Promise.resolve(tablesHtml(report)),
  'report.docx': (report) => Promise.resolve(reportDocx(report)),
  'figures.csv': (report) => Promise.resolve(reportCsv(report)),
  'figures.json': (report) => Promise.resolve(reportJson(report)),
};

describe('an edition that is added as one folder of data', () => {
  it('binds from its year on, and the one before until then', () => {
    expect(form.edition).toBe('2027');
    expect([2026, 2027, 2030].map((year) => editionOfYear(year)?.id)).toEqual([
      before,
      '2027',
      '2027',
    ]);
    expect(isInsertableYear(2027)).toBe(true);
    expect(form.figures).toHaveLength(form2021.figures.length - 1 + 7);
  });

  it.each(Object.entries(ways))('leaves as %s and comes back', async (name, write) => {
    const report = reportOf(4);
    const reports = await readDocument(await write(report), name);
    expect(reports.map((read) => read.form)).toEqual([form]);
    expect(reports.map(known)).toEqual([known(report)]);
    expect(reports.map(({ year, labels, unread }) => ({ year, labels, unread }))).toEqual([
      { year: 2027, labels: [], unread: [] },
    ]);
  });

  it('is what is inserted for its years', async () => {
    const bytes = await templateXlsx({ year: 2028, organ: '某局', totals: 'formula' });
    const reports = await readDocument(bytes, 'new.xlsx');
    expect(reports.map((read) => read.form)).toEqual([form]);
  });

  it.each(shapeNames.map((shape, i) => [shape, i] as const))(
    'is recognised as %s, no figure wrong and none lost without a word',
    (shape, i) => {
      const rendering = render(reportOf(20 + i), shape, 7 + i);
      const reports = recognise(rendering.grids, '');
      expect(outcomeOf(rendering, reports)).toMatchObject({ wrong: [], silent: [] });
      expect(reports.map((read) => read.form.tables[1])).toEqual([form.tables[1]]);
    },
  );

  it('is kept and comes back, whichever edition its other tables are of', () => {
    const reports = forms.map((one) => consistentReport(5, one));
    const back = reports.map((one) =>
      reportFromKept(JSON.parse(JSON.stringify(keepReport(one, false)))),
    );
    expect(back.map((one) => one && forms.indexOf(one.form))).toEqual([...forms.keys()]);
    expect(back.map((one) => one?.values)).toEqual(reports.map(({ values }) => values));
  });

  it('is checked: its sums, and that it is the edition of the year', () => {
    const rules = ({ findings }: ReturnType<typeof check>) => findings.map(({ rule }) => rule);
    expect(rules(check(reportOf(4)))).toEqual([]);
    const broken = withFigures(reportOf(4), { [`${commercial}.person`]: 999 });
    expect(rules(check(broken))).toEqual(expect.arrayContaining(['T3.total', 'T3.concluded']));
    expect(rules(check({ ...consistentReport(4, form2021), year: 2027 }))).toContain(
      'form.edition',
    );
    expect(rules(check({ ...reportOf(4), year: 2026 }))).toContain('form.edition');
  });

  it('is looked through for the wrong figure, the new row like any other', () => {
    const report = reportOf(4);
    const index = form.indexOf.get(`${commercial}.person`) ?? -1;
    const right = report.values[index] ?? NaN;
    const wrong = withFigures(report, { [`${commercial}.person`]: right + 30 });
    expect(locate(wrong).suspects[0]?.changes).toMatchObject([
      { cell: `${commercial}.person`, from: right + 30, to: right },
    ]);
  });

  it('is what a ledger is counted into for its years, and for no year before', () => {
    const row = (year: number) => ({
      申请人类型: '高校和科研院所',
      收到日期: `${year}-03-01`,
      办结日期: `${year}-03-20`,
      办理结果: '不予处理·为转售牟利批量索取数据',
    });
    const ledger = ledgerOf([row(2026), row(2027), row(2027)]);
    const counts = [2026, 2027].map((year) => countCases(ledger, periodOf(year)));
    expect(counts.map((count) => count.form.edition)).toEqual([before, '2027']);
    expect(counts.map((count) => countOf(count, `${commercial}.research`))).toEqual([null, 2]);
    expect(counts.map((count) => countOf(count, '3.concluded.total'))).toEqual([0, 2]);
    expect(
      counts.map(({ uncounted }) => uncounted.map(({ place, why }) => [place.row, why])),
    ).toEqual([[[2, '这一年的年报表格里没有与这一行的类别、结果对应的格']], []]);
  });

  it('is what a new ledger offers, the new row among its results', async () => {
    const book = await ledgerXlsx({ year: 2027, organ: '某局', today: periodOf(2027).until });
    const grids = await gridsFromXlsx(book);
    const lines = grids.flatMap(({ cells }) => cells.map((row) => row.join('|')));
    expect(lines).toContainEqual(
      expect.stringContaining('不予处理·为转售牟利批量索取数据|') as string,
    );
    expect(readLedger(grids)?.applications).toEqual([]);
  });

  it('prints each of its tables whole, the new row too', async () => {
    /** How many rows more than its own each table prints: its title and heading. */
    const above = async (year: number, { tables }: Form) => {
      const parts = unzipSync(await templateXlsx({ year, organ: '某局', totals: 'formula' }));
      const book = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
      const areas = book.matchAll(/(表.)'?!\$A\$(\d+):\$([A-Z]+)\$(\d+)</g);
      return Array.from(areas, ([, name, from, column, to]) => {
        const rows = tables.find((table) => table.name === name)?.rows.length ?? NaN;
        return [name, column, Number(to) - Number(from) + 1 - rows];
      });
    };
    const printed = await above(2027, form);
    expect(printed.map(([name]) => name)).toEqual(['表二', '表三', '表四']);
    expect(printed).toEqual(await above(2026, form2021));
  });

  it('takes no report of an earlier edition for its own', () => {
    for (const seed of [1, 2, 3]) {
      const report = consistentReport(seed, form2021);
      const rendering = render(report, 'tabs', seed);
      expect(recognise(rendering.grids, '').map((read) => read.form)).toEqual([form2021]);
    }
  });
});
