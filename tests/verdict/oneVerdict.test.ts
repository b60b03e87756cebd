import fc from 'fast-check';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nianbao } from '../cli/command';
import { readDocument, templateXlsx, keptInFile } from '../../src/documents';
import { form2021, tableOf } from '../../src/form';
import { suspects } from '../../src/functions/suspicion';
import type { Report } from '../../src/report';
import {
  check,
  dossiersOf,
  explain,
  keepPrevious,
  keptFrom,
  withNames,
  withOwn,
  withUnit,
  type Dossier,
} from '../../src/validation';
import { consistentReport, withFigures } from '../support/consistentReport';
import { dossierAlone } from '../support/dossierAlone';
import { withKept } from '../support/keptInExcel';
import { tableCells } from '../support/tableCells';

/** One workbook, as real bytes, is told the same by the pane's model, the command line and NB.SUSPECT. */

const organ = '某某街道办事处';
const when = '2025-01-20T09:30:00.000Z';
// Whole workbooks are written and read, on a machine that may be busy.
jest.setTimeout(120_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What a workbook may keep beside a report with slips in it. */
const made = fc.record({
  seed: fc.nat(),
  slips: fc.array(fc.tuple(fc.nat(), fc.integer({ min: -3, max: 9 })), {
    minLength: 1,
    maxLength: 3,
  }),
  total: fc.option(fc.nat()),
  certain: fc.option(fc.nat()),
  previous: fc.boolean(),
  units: fc.boolean(),
  explained: fc.boolean(),
});
type Made = typeof made extends fc.Arbitrary<infer T> ? T : never;

function slippedReport({ seed, slips }: Made): { readonly sound: Report; readonly report: Report } {
  const sound = { ...consistentReport(seed, form2021), organ, year: 2024 };
  const figures = slips.map(([n, value]): [string, number] => [
    form2021.figures[n % form2021.figures.length]?.id ?? '',
    Math.max(0, value),
  ]);
  return { sound, report: withFigures(sound, Object.fromEntries(figures)) };
}

function keptOf(own: Made, sound: Report, report: Report): Readonly<Record<string, unknown>> {
  const figure = (n: number) => form2021.figures[n % form2021.figures.length];
  const valueAt = (from: Report, n: number) => from.values[figure(n)?.index ?? 0] ?? 0;
  const last = { ...sound, year: 2023, source: '上年.xlsx' };
  const unit = { ...sound, organ: '甲村', source: '甲村.xlsx' };
  const previous = own.previous
    ? { previous: withOwn({}, report, keepPrevious(last, report)) }
    : {};
  const { findings } = check(report, own.previous ? { previous: last } : {});
  const explanations = findings
    .filter(({ level }) => level === 'verify')
    .map((finding) => explain(finding, report, '情况属实。', when));
  return {
    ...previous,
    ...(own.units && { units: withOwn({}, report, withNames(withUnit([], unit), ['乙村'])) }),
    ...(own.explained && { explanations: withOwn({}, report, explanations) }),
    ...(own.total !== null && {
      controlTotals: withOwn({}, report, {
        [figure(own.total)?.id ?? '']: valueAt(sound, own.total),
      }),
    }),
    ...(own.certain !== null && {
      certainFigures: withOwn({}, report, {
        [figure(own.certain)?.id ?? '']: valueAt(report, own.certain),
      }),
    }),
  };
}

interface Told {
  readonly findings: readonly { rule: string; message: string; cells: readonly string[] }[];
  readonly suspects: readonly { rank: number; tied: boolean; changes: readonly object[] }[];
}

const suspectsTold = ({ location }: Dossier) =>
  location.suspects.map(({ rank, tied, changes }) => ({ rank, tied, changes }));

describe('one workbook', () => {
  it('has the same findings and the same suspects in the pane and on the command line', async () => {
    await fc.assert(
      fc.asyncProperty(made, async (own) => {
        const { sound, report } = slippedReport(own);
        const plain = await templateXlsx({ year: 2024, organ, totals: 'typed', report });
        const bytes = withKept(plain, keptOf(own, sound, report));
        const file = join(folder, 'book.xlsx');
        await writeFile(file, bytes);

        const json = await keptInFile(bytes);
        const [pane] = dossiersOf(
          await readDocument(bytes, 'book.xlsx'),
          keptFrom((key) => json.get(key)),
        );
        const { out } = nianbao('check', '--json', file);
        const [told] = (JSON.parse(out) as { readonly reports: readonly Told[] }).reports;
        expect(pane && suspectsTold(pane)).toEqual(told?.suspects);
        expect(pane?.audit.findings.map(({ rule, message }) => [rule, message])).toEqual(
          told?.findings.map(({ rule, message }) => [rule, message]),
        );
        for (const [i, { subject }] of (pane?.audit.findings ?? []).entries()) {
          expect(told?.findings[i]?.cells[0] ?? null).toBe(subject);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('has the suspects of NB.SUSPECT, as far as a range can tell', () => {
    fc.assert(
      fc.property(made, (own) => {
        const { report } = slippedReport(own);
        const rows = suspects(tableCells(report, tableOf(form2021, '3')));
        const alone = dossierAlone({
          ...report,
          present: new Set(['3'] as const),
          values: report.values.map((value, i) =>
            form2021.figures[i]?.table.id === '3' ? value : NaN,
          ),
        });
        const changes = alone.location.suspects
          .slice(0, 10)
          .flatMap((suspect) => suspect.changes.map(({ from, to }) => [from, to]));
        const listed = Array.isArray(rows) ? rows.slice(1).filter(([, , now]) => now !== '') : [];
        expect(listed.map(([, , now, due]) => [now, due])).toEqual(changes);
      }),
      { numRuns: 30 },
    );
  });
});
