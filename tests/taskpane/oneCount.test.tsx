import fc from 'fast-check';
import { screen, waitFor, within } from '@testing-library/react';
import { Folder, nianbao, told } from '../cli/command';
import { gridsFromXlsx, readDocument, templateXlsx } from '../../src/documents';
import { sections } from '../../src/form';
import { checkRange, problemsIn } from '../../src/functions/findings';
import type { Report } from '../../src/report';
import { dossiersOf, explain, keptFrom, withOwn } from '../../src/validation';
import { below, consistentReport, randomFrom, withFigures } from '../support/consistentReport';
import { withKept } from '../support/keptInExcel';
import { downloads } from './downloads';
import { open } from './open';
import { textOf } from './textOf';
import { WorkbookDouble } from './workbookDouble';

/*
 * One workbook is told in the same numbers and the same words wherever it is told: on the pane's board
 * and in its list, at the gate, in the 核查报告 in each of its forms, in the sheets' own line, by the
 * command line as text and as JSON, and by the functions.
 */

/** A report, and what its workbook keeps beside it. */
interface Case {
  readonly report: Report;
  /** Null where the tables come without prose. */
  readonly prose: string | null;
  readonly settings?: object;
  /** Whether every 核实 is explained. */
  readonly explained?: boolean;
}

type Make = (sound: Report, pick: (end: number) => number) => Case;

const organ = '某某街道办事处';
const prose = '开展了工作。';
const idAt = ({ form }: Report, n: number) => form.figures[n]?.id ?? '';

function changed(report: Report, ids: readonly string[], value: number | null): Report {
  return withFigures(report, Object.fromEntries(ids.map((id) => [id, value])));
}

const someBlank: Make = (report, pick) => {
  const ids = Array.from({ length: 1 + pick(40) }, () => idAt(report, pick(200)));
  return { report: changed(report, ids, null), prose };
};
const toVerify: Make = (report, pick) => ({
  report: changed(report, ['2.regulations.issued', '2.regulations.effective'], 1 + pick(9)),
  prose,
});

/** What a clerk's workbook may be like. */
const cases: Readonly<Record<string, Make>> = {
  'without a fault': (report) => ({ report, prose }),
  'with one slip': (report, pick) => ({
    report: changed(report, [idAt(report, 10 + pick(190))], 1e5 + pick(99)),
    prose,
  }),
  'with slips, blanks and something to be verified': (report, pick) => {
    const slipped = changed(report, [idAt(report, 10 + pick(175)), '4.directSuit.total'], 77_777);
    return someBlank(toVerify(slipped, pick).report, pick);
  },
  'with blanks': someBlank,
  'with blanks that count as 核实': (report, pick) => ({
    ...someBlank(report, pick),
    settings: { missing: 'verify' },
  }),
  'with blanks that count as 核实 and are explained': (report, pick) => ({
    ...someBlank(report, pick),
    settings: { missing: 'verify' },
    explained: true,
  }),
  'with something to be verified': toVerify,
  'with what was to be verified explained': (report, pick) => ({
    ...toVerify(report, pick),
    explained: true,
  }),
  'with prose that is not written': (report) => ({ report, prose: '' }),
  'without prose': (report) => ({ report, prose: null }),
  'without an organ': (report) => ({ report: { ...report, organ: null }, prose }),
  'with nothing filled in': (report) => ({
    report: changed(
      report,
      report.form.figures.map(({ id }) => id),
      null,
    ),
    prose: '',
  }),
};

/** A workbook as bytes, and as the pane has it. */
async function workbookOf(
  { report, prose, settings, explained }: Case,
  totals: 'typed' | 'formula',
) {
  const told = sections.map(({ label, table }) => [
    label,
    ...(table === null && prose ? [prose] : []),
  ]);
  const plain = await templateXlsx({
    year: 2024,
    organ: report.organ,
    totals,
    report: { ...report, narrative: told.flat().map((text) => ({ place: null, text })) },
    narrative: prose !== null,
  });
  const kept = new Map<string, unknown>(settings ? [['settings', settings]] : []);
  if (explained) {
    const [dossier] = dossiersOf(
      await readDocument(plain, 'a.xlsx'),
      keptFrom((key) => kept.get(key)),
    );
    const open = dossier?.explained.open ?? [];
    const written = '2025-01-20T09:30:00.000Z';
    const own = dossier && open.map((one) => explain(one, dossier.report, '情况属实。', written));
    kept.set('explanations', withOwn({}, report, own));
  }
  const workbook = new WorkbookDouble();
  const names = (await gridsFromXlsx(plain)).map(({ sheet }) => sheet ?? '');
  await workbook.insertSheets({
    title: '年报',
    names,
    cell: 'A1',
    xlsx: () => Promise.resolve(plain),
  });
  for (const [key, value] of kept) await workbook.saveSetting(key, value);
  return { workbook, bytes: withKept(plain, Object.fromEntries(kept)) };
}

/** How many there are of each, by the word that it is told by. */
interface Counts {
  readonly 错误: number;
  readonly 核实: number;
  readonly 提示: number;
  readonly 未填: number;
}

/** A finding: the word it is told by, and its sentence. */
type Line = readonly [word: string, message: string];

const sorted = (lines: readonly Line[]) => lines.map((line) => line.join(' ')).sort();

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

function never(): never {
  throw new Error('The command line told nothing of it.');
}

/** The numbers that stand behind their words: 错误 3. */
function countsIn(text: string): Counts {
  const after = (word: string) => Number(new RegExp(`${word} (\\d+)`).exec(text)?.[1] ?? NaN);
  return { 错误: after('错误'), 核实: after('核实'), 提示: after('提示'), 未填: after('未填') };
}

/** The number before a unit: 3 处错误; none where it is not told. */
const before = (text: string, unit: string) =>
  Number(new RegExp(`(\\d+) ${unit}`).exec(text)?.[1] ?? 0);

const wordOf = ({ rule, level }: { readonly rule: string; readonly level: string }) =>
  rule === 'value.missing' ? '未填' : ({ error: '错误', verify: '核实' }[level] ?? '提示');

type Entry = ReturnType<typeof told>[number];

/** What the command line says as JSON, counted finding by finding. */
function counted({ findings }: Entry) {
  const open = findings.filter(({ explanation }) => explanation === undefined);
  const of = (word: string) => open.filter((one) => wordOf(one) === word);
  const counts: Counts = {
    错误: of('错误').length,
    核实: of('核实').length,
    提示: of('提示').length,
    未填: new Set(of('未填').flatMap(({ cells }) => cells)).size,
  };
  return { counts, lines: findings.map((one): Line => [wordOf(one), one.message]) };
}

/** What the pane says: its board, its list, its verdict, its gate, and the 核查报告 that it saves. */
async function byPane(workbook: WorkbookDouble) {
  const files = downloads();
  const user = open(workbook);
  const board = await screen.findByRole('region', { name: '核查概况' });
  for (const fold of screen.queryAllByText(/^由此引起的 \d+ 处/)) await user.click(fold);
  const lines = [...document.querySelectorAll('li button')].flatMap(({ textContent }): Line[] => {
    const [, word, message] = /^(错误|核实|提示|未填) (.+)$/.exec(textContent) ?? [];
    return word && message ? [[word, message]] : [];
  });
  const verdict = within(board).getByRole('status').textContent;
  const tiles = within(board).getByRole('list').textContent;
  await user.click(screen.getByRole('tab', { name: '导出' }));
  const gate = within(screen.getByRole('tabpanel', { name: '导出' })).getByText(/导出。$/);
  // What makes the 核查报告 is loaded when it is first asked for.
  await user.click(await screen.findByRole('button', { name: '保存核查报告（网页，可打印）' }));
  await user.click(screen.getByRole('button', { name: '保存核查报告（文本）' }));
  await waitFor(() => {
    expect(files).toHaveLength(2);
  });
  const [page = '', text = ''] = await Promise.all(files.map(({ blob }) => textOf(blob)));
  return { lines, verdict, tiles, gate: gate.textContent, page, text };
}

/** The lines of a 核查报告 in the form of a page. */
function linesOfPage(page: string): readonly Line[] {
  const rows = new DOMParser().parseFromString(page, 'text/html').querySelectorAll('tr');
  return [...rows].flatMap(({ cells: [level, , problem] }): Line[] => {
    const [word = ''] = level?.textContent.split('（') ?? [];
    const message = problem?.firstChild?.textContent ?? '';
    return /^(错误|核实|提示|未填)$/.test(word) ? [[word, message]] : [];
  });
}

/** The lines of a 核查报告 in plain text. */
const linesOfText = (text: string) =>
  [...text.matchAll(/^ {2}\[([^\]（]+)[^\]]*\] (.+)$/gm)].map(
    ([, word = '', message = '']): Line => [word, message],
  );

/** What the functions say of the tables, each in its sheet. */
function byFunctions(workbook: WorkbookDouble) {
  const tables = [...workbook.sheets].flatMap(([name, cells]) =>
    /表.$/.test(name) ? [cells] : [],
  );
  const rows = tables.flatMap((cells) => checkRange(cells) as unknown[][]);
  return {
    lines: rows.flatMap(([word, , place, message]): Line[] =>
      place === undefined || place === '' || word === '级别'
        ? []
        : [[String(word), String(message)]],
    ),
    problems: sum(tables.map((cells) => Number(problemsIn(cells, '错误')))),
  };
}

/** A workbook of each kind, and what the command line says of all of them at once. */
const seeds = fc.sample(fc.tuple(fc.nat(), fc.constantFrom('typed', 'formula')), {
  numRuns: Object.keys(cases).length,
});
const drawn = Object.entries(cases).map(([name, make], i) => {
  const [seed, totals] = seeds[i] ?? [0, 'typed'];
  const random = randomFrom(seed);
  const one = make({ ...consistentReport(seed), organ }, (end) => below(end, random));
  return { name, seed, totals, one, file: `${i}.xlsx` };
});
const workbooks = new Map<string, WorkbookDouble>();
const entries = new Map<string, Entry>();
let brief: readonly string[] = [];
let whole: readonly string[] = [];

beforeAll(async () => {
  const folder = new Folder();
  const files: string[] = [];
  for (const { one, totals, file } of drawn) {
    const { workbook, bytes } = await workbookOf(one, totals);
    workbooks.set(file, workbook);
    files.push(folder.put(file, bytes));
  }
  for (const entry of told(nianbao('check', '--json', ...files))) entries.set(entry.source, entry);
  brief = nianbao('check', ...files).out.split(/^(?=\d+\.xlsx：)/m);
  whole = nianbao('check', '--report', ...files).out.split(/^(?=.+核查报告$)/m);
  folder.remove();
});

describe.each(drawn)('a report $name (seed $seed, $totals totals)', ({ one, file }) => {
  const entryOf = () => entries.get(file) ?? never();
  const workbookIn = () => workbooks.get(file) ?? never();

  it('is told in the same numbers and words by pane, 核查报告 and command line', async () => {
    const entry = entryOf();
    const { counts, lines } = counted(entry);
    const texts = [
      brief.find((text) => text.startsWith(`${file}：`)) ?? '',
      whole.find((text) => text.includes(`来源：${file}\n`)) ?? '',
    ];
    const pane = await byPane(workbookIn());
    const { 错误, 核实, 未填 } = counts;
    const passed = 错误 + 未填 + 核实 === 0;

    expect(countsIn(pane.tiles)).toEqual(counts);
    expect(pane.tiles).toContain(`无法判定 ${entry.notAssessable.length}`);
    const told = [`有 ${错误} 处错误`, `还有 ${未填} 项没有填写`, `有 ${核实} 处需要核实`];
    const worst = told[[错误, 未填, 核实].findIndex((count) => count > 0)];
    expect(pane.verdict).toMatch(worst ?? /没有错误|未发现问题/);

    const inTheWay = ['处错误', '项未填', '处核实'].map((unit) => before(pane.gate, unit));
    expect(inTheWay).toEqual([错误, 未填, 核实]);
    expect(pane.gate.startsWith('核查通过')).toBe(passed);

    const holds = /相符 \d+/.exec(pane.tiles)?.[0] ?? '';
    for (const text of [...texts, pane.text, pane.page]) {
      expect(countsIn(text)).toEqual(counts);
      expect(text).toContain(`${holds} 项，无法判定 ${entry.notAssessable.length} 项`);
      expect(text.includes('未通过核查')).toBe(!passed);
    }
    expect(sorted(pane.lines)).toEqual(sorted(lines));
    for (const text of [...texts, pane.text])
      expect(sorted(linesOfText(text))).toEqual(sorted(lines));
    expect(sorted(linesOfPage(pane.page))).toEqual(sorted(lines));
  });

  it('has as many blanks in the sheets’ own line as in its figures', () => {
    const lines = [...workbookIn().sheets.values()].map((cells) => String(cells[0]?.[0]));
    const blank = Object.values(entryOf().values).filter((value) => value === null);
    expect(sum(lines.map((line) => before(line, '项未填')))).toBe(blank.length);
  });

  // Functions know the tables alone, and nothing of what the workbook keeps.
  if (one.settings) return;
  it('is told in the same numbers and words by the functions', () => {
    const ofTables = entryOf().findings.filter(({ cells }) => cells.length > 0);
    const lines = ofTables.map((finding): Line => [wordOf(finding), finding.message]);
    const errors = lines.filter(([word]) => word === '错误');
    const functions = byFunctions(workbookIn());
    expect(sorted(functions.lines)).toEqual(sorted(lines));
    expect(functions.problems).toBe(errors.length + counted(entryOf()).counts.未填);
  });
});
