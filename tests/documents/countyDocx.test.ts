import { arrivalOf, collect, countySum, judgeUnits, rosterFrom, sumReport } from '../../src/county';
import { gridsFromDocx, gridsFromXlsx, readDocument, reportDocx } from '../../src/documents';
import { countyDocx, countyXlsx, type CountyResult } from '../../src/documents/county';
import type { Grid } from '../../src/report';
import { withFigures } from '../support/consistentReport';
import { accountIn, reportOf } from '../support/county';

/** A county of three, one slipped, one sound, one silent; and a report of nobody on its list. */
function countyResult(): CountyResult {
  const cells = [
    ['单位名称', '备注'],
    ['甲镇', ''],
    ['乙镇', ''],
    ['丙镇', '新设'],
  ];
  const list = { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'typed' } as const;
  const slipped = withFigures(reportOf('甲镇', 1), { '3.received.total': 999 });
  const collection = collect(
    [
      arrivalOf('甲镇.xlsx', [slipped]),
      arrivalOf('乙镇.xlsx', [reportOf('乙镇', 2)]),
      arrivalOf('丁局.xlsx', [reportOf('丁局', 3)]),
    ],
    2025,
    rosterFrom([list]).roster,
  );
  const reviews = new Map([['甲镇', { state: 'returned', remark: '请改\n再报' } as const]]);
  const sum = countySum(collection);
  const words = { policies: '园区的数含在甲镇里。', reasons: [] };
  const account = accountIn(collection, sum, new Map([['3.received.person', 7]]), words);
  return {
    ...{ county: '某县', sum, judged: judgeUnits(collection), reviews, account },
    ...{ strangers: collection.strangers, across: ['甲镇与乙镇的三张表完全相同'] },
  };
}

/** The rows that say something, as text; where a line ends within a cell is no matter. */
const rowsOf = ({ cells }: Pick<Grid, 'cells'>) =>
  cells
    .map((row) => row.map((cell) => String(cell ?? '').replace(/\n/g, '')))
    .map((row) => row.join('|').replace(/\|+$/, ''))
    .filter((row) => row !== '');

describe('what goes up as a Word document', () => {
  test.each(['汇总说明', '未报清单', '审核情况一览'])('says all of the sheet %s', async (name) => {
    const result = countyResult();
    const sheets = await gridsFromXlsx(await countyXlsx(result));
    const wanted = sheets.filter(({ sheet }) => sheet === name).flatMap(rowsOf);
    const written = (await gridsFromDocx(countyDocx(result))).flatMap(rowsOf);
    expect(wanted.length).toBeGreaterThan(2);
    // The chart's table has its bars beside each number.
    const begins = (row: string) => written.some((own) => own === row || own.startsWith(`${row}|`));
    expect(wanted.filter((row) => !begins(row))).toEqual([]);
  });

  it('has the sums in the statutory tables, as the whole written as one report has them', async () => {
    const result = countyResult();
    const standing = new Map([['3.received.person', 7]]);
    const report = reportDocx(sumReport(result.sum, result.county, standing));
    const wanted = (await gridsFromDocx(report)).flatMap(rowsOf).filter((row) => row.includes('|'));
    const written = (await gridsFromDocx(countyDocx(result))).flatMap(rowsOf);
    expect(wanted.length).toBeGreaterThan(30);
    expect(written.filter((row) => wanted.includes(row))).toEqual(wanted);
  });

  it('is read back by us as the sum, every figure of it, with nothing unread', async () => {
    const result = countyResult();
    const reports = await readDocument(countyDocx(result), '汇总.docx');
    const wanted = sumReport(result.sum, '某县', new Map([['3.received.person', 7]]));
    expect(reports.map(({ organ, year, unread }) => ({ organ, year, unread }))).toEqual([
      { organ: '某县', year: 2025, unread: [] },
    ]);
    expect(reports.map(({ values }) => [...values])).toEqual([[...wanted.values]]);
  });

  it('has a bar of signs for each result that some unit has', async () => {
    const written = (await gridsFromDocx(countyDocx(countyResult()))).flatMap(rowsOf);
    expect(written).toContain('未报|1|■');
    expect(written).toContain('重复报送|0');
  });
});
