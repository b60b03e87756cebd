import { readXlsx, type Sheet } from 'hucre';
import { strFromU8, unzipSync } from 'fflate';
import {
  gridsFromDocx,
  gridsFromXlsx,
  reportDocx,
  templateXlsx,
  type TemplateRequest,
} from '../../src/documents';
import { form2021, sections } from '../../src/form';
import {
  hasProse,
  isOwnWords,
  placeText,
  recognise,
  sectionTexts,
  type Report,
  type Grid,
} from '../../src/report';
import { check } from '../../src/validation';
import { consistentReport } from '../support/consistentReport';

const organ = '某某街道办事处';
const name = '年报2024正文';
const passages = (lines: readonly string[]) => lines.map((text) => ({ place: null, text }));
const prose = [
  '本报告按条例的要求编制。',
  '一、总体情况',
  '（一）主动公开',
  '全年主动公开信息 12 条。',
  '=SUM(A1) 这一行不是公式。',
  '（二）依申请公开',
  '未收到',
  '五、存在的主要问题及改进情况',
  '2025年打算：加强培训',
  '六、其他需要报告的事项',
  '无',
];

const template = (request: Partial<TemplateRequest> = {}) =>
  templateXlsx({ year: 2024, organ, totals: 'formula', narrative: true, ...request });

async function proseSheet(bytes: Promise<Uint8Array>): Promise<Sheet> {
  const sheets = (await readXlsx(await bytes, { readStyles: true })).sheets;
  const sheet = sheets.at(-1);
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const labels = sections.flatMap(({ label, parts }) => [label, ...parts.map((one) => one.label)]);
const textsOf = ({ narrative }: Report) => narrative.map(({ text }) => text);

async function reportsIn(...files: readonly Promise<Uint8Array>[]) {
  const grids = await Promise.all(files.map(async (file) => gridsFromXlsx(await file)));
  return recognise(grids.flat(), '年报.xlsx');
}

describe('the sections as data', () => {
  it('head the tables as the tables themselves do', () => {
    for (const { id, heading } of form2021.tables) {
      expect(sections.find(({ table }) => table === id)?.label).toBe(heading);
    }
  });
});

describe('the sheet of prose', () => {
  it('comes behind the tables, and only when it is wanted', async () => {
    const names = async (narrative: boolean) =>
      (await readXlsx(await template({ narrative }))).sheets.map((sheet) => sheet.name);
    expect(await names(true)).toEqual(['年报2024表二', '年报2024表三', '年报2024表四', name]);
    expect(await names(false)).toHaveLength(3);
  });

  it('labels the six sections and their parts, under the title', async () => {
    const { rows } = await proseSheet(template());
    expect(rows[0]?.[0]).toBe(`${organ}2024年政府信息公开工作年度报告`);
    expect(rows.slice(1).map(([label]) => label)).toEqual(labels);
  });

  it('holds nothing that would have to be read: where the tables are is no figure of them', async () => {
    const report = consistentReport(4);
    const read = await reportsIn(template({ report }), template({ report, totals: 'typed' }));
    expect(read.length).toBeGreaterThan(0);
    expect(read.flatMap(({ unread }) => unread)).toEqual([]);
  });

  it('says of the tables on which sheet they are, by the names that they have', async () => {
    const sheetNames = new Map([['3', '申请情况'] as const]);
    const { rows } = await proseSheet(template({ sheetNames }));
    const told = rows.flatMap(([label, text]) => (text ? [[label, text]] : []));
    expect(told.map(([label]) => String(label).slice(0, 2))).toEqual(['二、', '三、', '四、']);
    expect(told[0]?.[1]).toContain('“年报2024表二”');
    expect(told[1]?.[1]).toContain('“申请情况”');
  });

  it('has a prompt at every cell that takes text, and lets its rows grow', async () => {
    const bytes = await template();
    const { dataValidations = [], pageSetup } = await proseSheet(Promise.resolve(bytes));
    expect(dataValidations.map(({ range }) => range)).toEqual([
      'A1',
      ...labels.map((_, i) => `B${i + 2}:B${i + 2}`),
    ]);
    expect(dataValidations.every(({ inputMessage = '' }) => inputMessage.length > 10)).toBe(true);
    expect(pageSetup).toMatchObject({ paperSize: 'a4', orientation: 'portrait', fitToWidth: 1 });
    const parts = unzipSync(bytes);
    const xml = (n: number) => strFromU8(parts[`xl/worksheets/sheet${n}.xml`] ?? new Uint8Array());
    expect(xml(4)).not.toContain('customHeight');
    expect(xml(4)).toMatch(/<row r="3" ht="\d/);
    expect(xml(3)).toContain('customHeight="1"');
  });

  it('begins with the prose that is given, a paragraph a row', async () => {
    const report = { ...consistentReport(3), narrative: passages(prose) };
    const { rows, merges } = await proseSheet(template({ report }));
    const texts = rows.map(([label, text]) => [label ?? '', text]);
    expect(texts).toContainEqual(['一、总体情况', '本报告按条例的要求编制。']);
    expect(texts).toContainEqual(['（一）主动公开', '全年主动公开信息 12 条。']);
    expect(texts).toContainEqual(['', '=SUM(A1) 这一行不是公式。']);
    expect(texts).toContainEqual(['六、其他需要报告的事项', '无']);
    expect(merges).toContainEqual({ startRow: 2, startCol: 0, endRow: 3, endCol: 0 });
  });
});

describe('the sheet of prose, read back,', () => {
  it('gives every paragraph its place, headings as passages of their own', async () => {
    const given = { ...consistentReport(3), narrative: passages(prose) };
    const [report, ...others] = await reportsIn(template({ report: given }));
    expect(others).toEqual([]);
    const wanted = sectionTexts(given.narrative);
    const found = sectionTexts(report?.narrative ?? []);
    expect(found.texts.get('五')).toEqual(wanted.texts.get('五'));
    expect(found.texts.get('六')).toEqual(['无']);
    expect(found.texts.get('一')).toEqual(
      expect.arrayContaining(['（一）主动公开', '=SUM(A1) 这一行不是公式。', '未收到']),
    );
    const at = report?.narrative.find(({ text }) => text === '未收到')?.place;
    expect(at && placeText(at)).toBe(`${name}!B5`);
    const under = textsOf(report ?? given);
    expect(under.indexOf('未收到')).toBe(under.indexOf('（二）依申请公开') + 1);
  });

  it('takes no prompt, help or empty cell for prose', async () => {
    const [report] = await reportsIn(template());
    expect(report && hasProse(report.narrative)).toBe(false);
    expect(report?.narrative.filter(({ text }) => isOwnWords(text))).toEqual([]);
    expect(new Set(report && textsOf(report))).toEqual(new Set(labels));
  });

  it('goes to the report of its year, wherever the sheet stands', async () => {
    const of = (year: number) => ({
      ...consistentReport(year),
      organ,
      year,
      narrative: passages(['一、总体情况', `${year}年主动公开 1 条。`]),
    });
    const books = await Promise.all(
      [2023, 2024].map(async (year) => gridsFromXlsx(await template({ year, report: of(year) }))),
    );
    const grids = books.flat();
    const isProse = (sheet: string | null) => sheet?.includes('正文') === true;
    const orders = [
      grids,
      [...grids].reverse(),
      [...grids].sort((a, b) => Number(isProse(a.sheet)) - Number(isProse(b.sheet))),
      [...grids].sort((a, b) => Number(isProse(b.sheet)) - Number(isProse(a.sheet))),
    ];
    for (const order of orders) {
      const reports = recognise(order, '');
      expect(reports.map(({ year }) => year).sort()).toEqual([2023, 2024]);
      for (const { year, narrative } of reports) {
        const own = narrative.filter(({ text }) => text.includes('主动公开 1 条'));
        expect(own.map(({ text }) => text)).toEqual([`${String(year)}年主动公开 1 条。`]);
      }
    }
  });

  it('makes no report of its own', async () => {
    const grids = await gridsFromXlsx(
      await template({ report: { ...consistentReport(3), narrative: passages(prose) } }),
    );
    expect(recognise(grids.slice(3), '')).toEqual([]);
  });

  it('leaves notes in other sheets alone', async () => {
    const notes: Grid = {
      sheet: '2024台账',
      top: 0,
      left: 0,
      cells: [['收到申请 99 件，已办结 3 件。']],
      merges: [],
      columns: 'typed',
    };
    const grids = await gridsFromXlsx(await template());
    const [report] = recognise([...grids, notes], '');
    expect(report && hasProse(report.narrative)).toBe(false);
  });

  it('is held against the tables, the finding beside its cell', async () => {
    const report = {
      ...consistentReport(3),
      narrative: passages([
        '一、总体情况',
        '（二）依申请公开',
        '概述。\n本年新收到政府信息公开申请 99999 件。',
      ]),
    };
    const [read] = await reportsIn(template({ report }));
    const finding = read && check(read).findings.find(({ rule }) => rule === 'text.applications');
    expect(finding?.quote?.text).toBe('本年新收到政府信息公开申请 99999 件。');
    expect(finding?.places.map(placeText)).toEqual([`${name}!B4`]);
  });

  it('fills the sections of a Word document', async () => {
    const [report] = await reportsIn(
      template({ report: { ...consistentReport(3), narrative: passages(prose) } }),
    );
    if (!report) throw new Error('not recognised');
    const lines = ((await gridsFromDocx(reportDocx(report)))[0]?.cells ?? []).flatMap((row) =>
      row.length === 1 ? [String(row[0])] : [],
    );
    const order = [
      '一、总体情况',
      '本报告按条例的要求编制。',
      '（一）主动公开',
      '全年主动公开信息 12 条。',
      '（二）依申请公开',
      '未收到',
      '二、主动公开政府信息情况',
      '五、存在的主要问题及改进情况',
      '2025年打算：加强培训',
      '六、其他需要报告的事项',
      '无',
    ];
    expect(lines.filter((line) => order.includes(line))).toEqual(order);
    expect(lines).not.toContain('（五）监督保障');
    // What can be published says nothing of what is still to be written.
    expect(lines.filter(isOwnWords)).toEqual([]);
  });
});
