import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridsFromXlsx, templateXlsx } from '../../../src/documents';
import { blocksOf, spotsOf } from '../../../src/documents/sheets/address';
import { form2021, type CellId, type TableForm } from '../../../src/form';
import { recognise, equationVerdicts, type Grid, type Report } from '../../../src/report';
import { check, equationRules, type Finding } from '../../../src/validation';
import { below, consistentReport, randomFrom, withFigures } from '../../support/consistentReport';
import { bytesOf, convert, python, withFolder } from './tools';

/** How many generated reports LibreOffice computes; a part of them where every change is tested. */
const whole = process.env.CI === undefined;
const many = whole ? 200 : 80;
const top = 3;
const organ = '某某街道办事处';
/** Where the script writes the k-th conditional format of a sheet, to the right of the table. */
const stride = 40;

/**
 * Reports of all sorts: consistent, with slips, with figures missing, negative, broken in two. Figures
 * slip in turn, far from each other, so that none is left out; `slipped` is how many ever do.
 */
function samples() {
  const all = form2021.figures;
  const slipped = new Set<CellId>();
  let turn = 0;
  const reports = Array.from({ length: many }, (_, i) => {
    const seed = i + 1;
    const random = randomFrom(seed);
    const changes: Record<CellId, number | null> = {};
    for (let left = seed % 4 === 0 ? 0 : 1 + below(6, random); left > 0; left -= 1) {
      const { id = '' } = all[(67 * turn) % all.length] ?? {};
      const slip = [null, -1 - below(9, random), below(50, random) + 0.5, below(500, random)];
      changes[id] = slip[below(slip.length, random)] ?? null;
      slipped.add(id);
      turn += 1;
    }
    return withFigures(consistentReport(seed, form2021), changes);
  });
  return { reports, slipped: slipped.size };
}

/** The cells that a rule's breaches mark: the total, or where there is none all that take part. */
function markedBy(findings: readonly Finding[], rule: string): ReadonlySet<CellId> {
  const own = findings.filter((finding) => finding.rule === rule);
  return new Set(own.flatMap(({ cells }) => (rule === 'T3.balance' ? cells : cells.slice(0, 1))));
}

const text = (grid: Grid, row: number, column: number) =>
  grid.cells[row - grid.top]?.[column - grid.left] ?? null;

/** The rule behind each conditional format of a sheet, in their order: one format a block of cells. */
function formatsOf(table: TableForm): readonly string[] {
  const spots = spotsOf(table, top);
  const named = (rule: string, ids: readonly CellId[]) =>
    blocksOf(ids.flatMap((id) => spots.get(id) ?? [])).map(() => rule);
  const ofEquations = equationRules
    .filter(({ id }) => id.startsWith(`T${table.id}`))
    .flatMap(({ id, equations }) =>
      named(
        id,
        equations(form2021).flatMap(({ subject, plus, minus }) =>
          id === 'T3.balance' ? [...plus, ...minus] : [subject],
        ),
      ),
    );
  const kinds = [...new Set(table.columns.map(({ kind }) => kind))];
  const figures = form2021.figures.filter((figure) => figure.table === table);
  const ofKinds = kinds.flatMap((kind) => {
    const own = figures.filter(({ column }) => column.kind === kind);
    return named(
      `value.${kind}`,
      own.map(({ id }) => id),
    );
  });
  return [...ofEquations, ...ofKinds];
}

/** What LibreOffice made of one report: the cells that each format marks, and the words. */
function seenIn(grids: readonly Grid[]) {
  const marked = new Map<string, CellId[]>();
  const apart: string[] = [];
  const summaries: string[] = [];
  for (const table of form2021.tables) {
    const grid = grids.find(
      ({ sheet }) => sheet === `年报2024表${'二三四'[Number(table.id) - 2] ?? ''}`,
    );
    if (!grid) throw new Error(`No sheet of ${table.name}`);
    for (const [k, rule] of formatsOf(table).entries()) {
      const cells = [...spotsOf(table, top)].filter(
        ([, { row, column }]) => text(grid, row, column + stride * (k + 1)) === true,
      );
      marked.set(rule, [...(marked.get(rule) ?? []), ...cells.map(([id]) => id)]);
    }
    apart.push(
      ...grid.cells
        .flatMap((row) => row.filter((value) => String(value).startsWith(equationVerdicts.apart)))
        .map(String),
    );
    summaries.push(String(text(grid, 0, 0)));
  }
  return { marked, apart, summaries };
}

/** The sheets as they are but for the formats that were made visible to the right of the tables. */
function asPrinted(grids: readonly Grid[]): Grid[] {
  return grids.map((grid) => ({ ...grid, cells: grid.cells.map((row) => row.slice(0, stride)) }));
}

/** What every cell shows; an empty text is nothing. */
function shownIn(grids: readonly Grid[]) {
  return grids.flatMap(({ sheet, top: from, left, cells }) =>
    cells.flatMap((line, r) =>
      line.flatMap((value, c) =>
        value === null || value === '' ? [] : [[sheet, r + from, c + left, value]],
      ),
    ),
  );
}

/** A verdict says by how much. */
function gapsOf(findings: readonly Finding[]): string[] {
  const equations = findings.filter(({ rule }) => equationRules.some(({ id }) => id === rule));
  return equations
    .map(({ difference = NaN }) => `${equationVerdicts.apart}${Math.abs(difference)}`)
    .sort();
}

function countIn(summaries: readonly string[], words: RegExp): number {
  return summaries.reduce((sum, line) => sum + Number(words.exec(line)?.[1] ?? 0), 0);
}

/** Writes templates, lets LibreOffice compute every formula anew, and reads them back. */
async function computed(
  reports: readonly Report[],
  totals: 'formula' | 'typed',
): Promise<readonly (readonly Grid[])[]> {
  const files = await Promise.all(
    reports.map((report) => templateXlsx({ year: 2024, organ, totals, report })),
  );
  return withFolder((folder) => {
    const plain = files.map((bytes, i) => {
      const name = join(folder, `plain${i}.xlsx`);
      writeFileSync(name, bytes);
      return name;
    });
    const spread = plain.map((_, i) => join(folder, `r${i}.xlsx`));
    python(
      join(__dirname, 'formats_as_cells.py'),
      plain.flatMap((name, i) => [name, spread[i] ?? '']),
    );
    const out = join(folder, 'out');
    mkdirSync(out);
    convert(spread, 'xlsx', out);
    return Promise.all(spread.map((_, i) => bytesOf(join(out, `r${i}.xlsx`))).map(gridsFromXlsx));
  });
}

describe('the template, computed by LibreOffice', () => {
  const { reports, slipped } = samples();
  let typed: ReturnType<typeof computed> | undefined;
  /** With typed totals, which two tests look at. */
  const computedTyped = () => (typed ??= computed(reports, 'typed'));

  it(`marks and tells what our rules find, no more and no less, on ${many} reports`, async () => {
    const books = await computedTyped();
    expect(books).toHaveLength(many);
    expect(slipped).toBe(form2021.figures.length);
    reports.forEach((report, i) => {
      const { findings } = check(report);
      const { marked, apart, summaries } = seenIn(books[i] ?? []);
      for (const [rule, cells] of marked) {
        expect([report.source, rule, [...cells].sort()]).toEqual([
          report.source,
          rule,
          [...markedBy(findings, rule)].sort(),
        ]);
      }
      expect([report.source, apart.sort()]).toEqual([report.source, gapsOf(findings)]);
      const found = (rule: RegExp) => findings.filter((one) => rule.test(one.rule)).length;
      expect(countIn(summaries, /(\d+) 格是负数或不是整数/)).toBe(found(/^value\.(count|amount)$/));
      const missing = report.values.filter((value) => Number.isNaN(value)).length;
      expect(countIn(summaries, /还有 (\d+) 项未填/)).toBe(missing);
    });
    const read = books.flatMap((grids) => recognise(asPrinted(grids), ''));
    expect(read.map(({ values }) => Array.from(values))).toEqual(
      reports.map(({ values }) => Array.from(values)),
    );
    expect(read.flatMap(({ unread }) => unread)).toEqual([]);
    const clean = reports.filter((report) => check(report).findings.length === 0);
    expect(clean.length).toBeGreaterThan(many / 10);
    expect(clean.length).toBeLessThan(many / 2);
  });

  it.each(['formula', 'typed'] as const)(
    'keeps with each formula what it comes to, for where nothing is calculated (%s totals)',
    async (totals) => {
      const some = reports.slice(0, whole ? 60 : 20);
      const kept = await Promise.all(
        some.map((report) => templateXlsx({ year: 2024, organ, totals, report })),
      );
      const books = await (totals === 'typed' ? computedTyped() : computed(some, totals));
      for (const [i, bytes] of kept.entries()) {
        expect(shownIn(await gridsFromXlsx(bytes))).toEqual(shownIn(asPrinted(books[i] ?? [])));
      }
    },
  );

  it('makes totals that are the sums of their parts, and none while a part is missing', async () => {
    const some = reports
      .slice(0, whole ? 40 : 20)
      .map((report) =>
        withFigures(
          report,
          Object.fromEntries(
            form2021.figures
              .filter(({ id }) => /^(3|4)\..*\.total$|^3\.concluded\./.test(id))
              .map(({ id }) => [id, null]),
          ),
        ),
      );
    const books = await computed(some, 'formula');
    some.forEach((report, i) => {
      const grid = (books[i] ?? []).find(({ sheet }) => sheet === '年报2024表三');
      const table = form2021.tables.find(({ id }) => id === '3');
      if (!grid || !table) throw new Error('No 表三');
      const spots = spotsOf(table, top);
      for (const { id } of table.items.filter((item) => item.id !== '3.concluded')) {
        const parts = table.columns.slice(0, -1).map((column) => `${id}.${column.id}`);
        const values = parts.map((part) => report.values[form2021.indexOf.get(part) ?? -1] ?? NaN);
        const sum = values.reduce((total, value) => total + value, 0);
        const spot = spots.get(`${id}.total`);
        const shown = spot && text(grid, spot.row, spot.column);
        expect([id, shown === '' ? null : shown]).toEqual([id, Number.isNaN(sum) ? null : sum]);
      }
    });
  });
});
