import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { auditReportXlsx, cleanXlsx, reportDocx, templateXlsx } from '../../src/documents';
import {
  arrivalOf,
  collect,
  countySum,
  judgeUnits,
  returnSheetOf,
  rosterFrom,
} from '../../src/county';
import { countyDocx, countyXlsx, returnDocx, rosterXlsx } from '../../src/documents/county';
import { ledgerXlsx } from '../../src/documents/ledger';
import { forms, form2021 } from '../../src/form';
import { dayOf } from '../../src/ledger';
import { auditReportOf } from '../../src/validation';
import { openBook, saveBook, saveInto } from '../../src/workbench/book';
import { consistentReport, withFigures } from '../support/consistentReport';
import { accountIn } from '../support/county';
import { dossierOn } from '../support/dossierOn';
import {
  documentFaults,
  documentRules,
  faultsOf,
  unpacked,
  workbookFaults,
  workbookRules,
} from '../support/judges';
import { richWorkbook } from '../support/richWorkbook';

/*
 * What we write is held against what Excel and Word are known to enforce; and each rule against a
 * file with one thing broken, for a rule that nothing can break proves nothing.
 */

// Whole workbooks are written and judged, on a machine that may be busy.
jest.setTimeout(60_000);

const today = dayOf(2026, 1, 5) ?? 0;
const report = consistentReport(4, form2021, 60);
const slipped = withFigures(report, { '3.received.total': 999 });
const template = (narrative = true) =>
  templateXlsx({ year: 2024, organ: '某局', totals: 'formula', narrative, report });

describe('what Excel and Word enforce', () => {
  test.each(['formula', 'typed'] as const)(
    'the template keeps to it (%s totals)',
    async (totals) => {
      for (const form of forms) {
        const own = consistentReport(5, form);
        const written = { year: 2024, organ: '某局', totals, narrative: true } as const;
        expect(workbookFaults(await templateXlsx({ ...written, report: own }))).toEqual([]);
        expect(workbookFaults(await templateXlsx(written))).toEqual([]);
      }
    },
  );

  it('the clean tables keep to it, with a stamp too', async () => {
    expect(workbookFaults(await cleanXlsx(report))).toEqual([]);
    expect(workbookFaults(await cleanXlsx(slipped, { stamp: '未通过核查' }))).toEqual([]);
  });

  it('the 核查报告 keeps to it, with several reports too', async () => {
    const audits = [report, slipped].map((one) => auditReportOf(dossierOn(one), '2025-01-20'));
    expect(workbookFaults(await auditReportXlsx(audits))).toEqual([]);
  });

  it('the ledger keeps to it, with a case to begin with', async () => {
    const applications = [{ number: '2026-001', applicant: '自然人' }];
    const written = await ledgerXlsx({ year: 2026, organ: null, today, applications });
    expect(workbookFaults(written)).toEqual([]);
  }, 30_000);

  it('a county’s workbook, its roster and what it sends back keep to it', async () => {
    const cells = [['单位名称'], ['甲镇'], ['乙镇'], ['丙镇']];
    const list = { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'typed' } as const;
    const arrivals = [
      arrivalOf('甲镇.xlsx', [{ ...slipped, organ: '甲镇' }]),
      arrivalOf('乙镇.xlsx', [{ ...report, organ: '乙镇' }]),
    ];
    const { roster } = rosterFrom([list]);
    const collection = collect(arrivals, report.year ?? 0, roster);
    const judged = judgeUnits(collection);
    const { strangers } = collection;
    const sum = countySum(collection);
    const reviews = new Map([['甲镇', { state: 'returned', remark: '请改' } as const]]);
    const across = ['甲镇与乙镇的三张表完全相同'];
    const account = accountIn(collection, sum, new Map([['3.received.person', 9999]]));
    const result = { county: '某县', sum, judged, strangers, reviews, across, account };
    expect(workbookFaults(await countyXlsx(result))).toEqual([]);
    expect(documentFaults(countyDocx(result))).toEqual([]);
    expect(workbookFaults(await rosterXlsx(roster))).toEqual([]);
    const back = judged.flatMap((one) => returnSheetOf(one, report.year ?? 0, '请改') ?? []);
    expect(back.map(({ unit }) => unit)).toContain('甲镇');
    expect(back.flatMap((sheet) => documentFaults(returnDocx(sheet)))).toEqual([]);
  });

  it('what the workbench saves keeps to it, written anew and written into a file', async () => {
    const original = await template();
    const { data } = await openBook(original, 'b', '年报');
    expect(workbookFaults(await saveBook(data))).toEqual([]);
    const rich = richWorkbook();
    const { data: held } = await openBook(rich, 'r', '数据');
    const cells = held.sheets['r-1']?.cellData ?? {};
    cells[1] = { ...cells[1], 1: { ...cells[1]?.[1], v: 6 } };
    const into = await saveInto(rich, 'r', held, new Map([['nianbao.organ', '"某局"']]));
    // Its own faults are its maker's.
    expect(workbookFaults(into ?? rich)).toEqual(workbookFaults(rich));
    expect(into).not.toEqual(rich);
  });

  it('the Word document keeps to it', () => {
    for (const form of forms) {
      expect(documentFaults(reportDocx(consistentReport(6, form)))).toEqual([]);
    }
  });
});

/** A file with one thing broken. */
function broken(bytes: Uint8Array, part: string, from: string | RegExp, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = before.replace(from, to);
  if (after === before) throw new Error(`Nothing to break in ${part}.`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

const sheet = 'xl/worksheets/sheet2.xml';
const book = 'xl/workbook.xml';
const long = '长'.repeat(256);

/** The rule, the part, what is broken in it. */
const slips: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['每个部件都是完好的 XML', sheet, '</worksheet>', '\u0001</worksheet>'],
  ['元素的次序', sheet, /(<mergeCells.*<\/mergeCells>)(.*)(<pageMargins[^>]*>)/s, '$2$3$1'],
  ['关系指向存在的部件', 'xl/_rels/workbook.xml.rels', 'sheet2.xml', 'sheet9.xml'],
  ['关系的编号不重复', 'xl/_rels/workbook.xml.rels', '"rId2"', '"rId1"'],
  ['每个部件都有内容类型，且都存在', '[Content_Types].xml', 'sheet3.xml', 'sheet9.xml'],
  ['工作表名称', book, 'name="年报2024表三"', 'name="年报/表三"'],
  ['工作表的编号不重复', book, 'sheetId="2"', 'sheetId="1"'],
  ['名称里的工作表名带引号', book, /(?:'|&apos;)年报2024表二(?:'|&apos;)/, '年报2024·二 (2)'],
  ['名称在同一范围内不重复', book, 'localSheetId="1"', 'localSheetId="0"'],
  ['恰有一张选中的工作表，且没有隐藏', 'xl/worksheets/sheet1.xml', ' tabSelected="1"', ''],
  ['每个公式都带着结果', sheet, /<\/f><v>[^<]*<\/v>/, '</f>'],
  ['文字不过长', sheet, /prompt="[^"]*"/, `prompt="${long}"`],
  ['文字不过长', sheet, /promptTitle="[^"]*"/, `promptTitle="${long.slice(0, 33)}"`],
  ['文字不过长', sheet, /<formula1>[^<]*/, `<formula1>${long}`],
  [
    '文字不过长',
    sheet,
    /(<pageSetup[^>]*>)/,
    `$1<headerFooter><oddFooter>${long}</oddFooter></headerFooter>`,
  ],
  ['工作表名称', book, 'name="年报2024表三"', `name="${long.slice(0, 32)}"`],
  ['样式、文字的序号都存在', sheet, / s="\d+"/, ' s="999"'],
  ['条件格式的次序不重复', sheet, 'priority="2"', 'priority="1"'],
  ['行和格从小到大，不重复', sheet, '<row r="3"', '<row r="2"'],
  ['合并的区域不重叠', sheet, /<mergeCell ref="A3:[A-Z]+3"/, '<mergeCell ref="A2:B3"'],
  [
    '公式填充的区域从本格开始，互不重叠，其中没有别的公式',
    sheet,
    '<f>',
    '<f t="array" ref="A1:J40">',
  ],
  ['动态数组的公式有其元数据', sheet, /(<c r="[A-Z]+\d+"[^>]*)><f>/, '$1 cm="1"><f t="array">'],
];

const document = 'word/document.xml';
const ofDocuments: typeof slips = [
  ['每个单元格以段落结尾', document, /<\/w:p><\/w:tc>/, '</w:p><w:tbl/></w:tc>'],
  ['每一行占满表格的各列', document, /<w:gridSpan w:val="\d+"\/>/, '<w:gridSpan w:val="99"/>'],
  ['用到的样式都存在', document, /<w:pStyle w:val="[^"]*"/, '<w:pStyle w:val="没有"'],
  [
    '图和书签的编号不重复',
    document,
    '<w:p>',
    '<w:bookmarkStart w:id="1"/><w:bookmarkStart w:id="1"/><w:p>',
  ],
  ['正文以页面设置结尾', document, /<\/w:sectPr>/, '</w:sectPr><w:p/>'],
];

describe('a file with one thing broken', () => {
  test.each(slips)('breaks the rule “%s” in %s by %s', async (rule, part, from, to) => {
    const rules = workbookRules.filter(({ name }) => name === rule);
    expect(faultsOf(unpacked(broken(await template(), part, from, to)), rules)).not.toEqual([]);
  });

  test.each(ofDocuments)('breaks the rule “%s”', (rule, part, from, to) => {
    const rules = documentRules.filter(({ name }) => name === rule);
    const file = broken(reportDocx(report), part, from, to);
    expect(faultsOf(unpacked(file), rules)).not.toEqual([]);
  });

  it('is there for every rule', () => {
    const shown = new Set([...slips, ...ofDocuments].map(([rule]) => rule));
    const all = [...workbookRules, ...documentRules].map(({ name }) => name);
    expect(all.filter((name) => !shown.has(name))).toEqual([]);
  });
});
