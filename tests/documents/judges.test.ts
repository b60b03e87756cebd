import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { auditReportXlsx, cleanXlsx, reportDocx, templateXlsx } from '../../src/documents';
import { forms, form2021 } from '../../src/form';
import { auditReportOf } from '../../src/validation';
import { consistentReport, withFigures } from '../support/consistentReport';
import { dossierOn } from '../support/dossierOn';
import {
  documentFaults,
  documentRules,
  faultsOf,
  unpacked,
  workbookFaults,
  workbookRules,
} from '../support/judges';

/*
 * What we write is held against what Excel and Word are known to enforce; and each rule against a
 * file with one thing broken, for a rule that nothing can break proves nothing.
 */

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
  ['样式、文字的序号都存在', sheet, / s="\d+"/, ' s="999"'],
  ['条件格式的次序不重复', sheet, 'priority="2"', 'priority="1"'],
  ['行和格从小到大，不重复', sheet, '<row r="3"', '<row r="2"'],
  ['合并的区域不重叠', sheet, /<mergeCell ref="A3:[A-Z]+3"/, '<mergeCell ref="A2:B3"'],
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
  test.each(slips)('breaks the rule “%s”', async (rule, part, from, to) => {
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
