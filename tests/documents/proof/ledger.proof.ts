import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gridsFromXlsx, ledgerXlsx, type GivenRows } from '../../../src/documents';
import {
  dayFromIso,
  daysLeft,
  deadlineOf,
  isoOf,
  readLedger,
  caseResults,
  applicantKinds,
  serialOf,
  stateWord,
  type Application,
} from '../../../src/ledger';
import type { Grid } from '../../../src/report';
import { bytesOf, convert, withFolder } from './tools';

/** Workbooks that LibreOffice calculates, how many at once, and cases in each. */
const many = process.env.CI === undefined ? 300 : 4;
const atOnce = 50;
const casesEach = 40;

const day = (iso: string) => dayFromIso(iso) ?? NaN;
const later = (most: number) => fc.option(fc.nat({ max: most }), { nil: null });

/** Cases of all sorts: 补正, opinions, extensions, fees, dates in the wrong order, gaps. */
const someRows = fc.array(
  fc
    .record({
      received: fc.integer({ min: day('2025-03-01'), max: day('2026-11-20') }),
      told: later(9),
      corrected: later(30),
      asked: later(40),
      opinion: later(50),
      extension: fc.constantFrom(null, null, 5, 20, 25),
      paid: later(20),
      fee: fc.boolean(),
      until: later(60),
      reasonable: fc.integer({ min: 0, max: 9 }),
      taken: fc.option(fc.integer({ min: -3, max: 90 }), { nil: null }),
      kind: fc.constantFrom(...applicantKinds.map(({ name }) => name), '公民'),
      result: fc.constantFrom(...caseResults.map(({ word }) => word)),
    })
    .map(
      ({
        received,
        told,
        corrected,
        asked,
        opinion,
        extension,
        paid,
        fee,
        until,
        reasonable,
        taken,
        kind,
        result,
      }) => {
        const after = (from: number | null, days: number | null) =>
          from === null || days === null ? null : serialOf(from + days);
        // A fee and a 补正 that both wait are told by the earlier one; the sheet tells 补正 first.
        const isFee = fee && told === null;
        return {
          received: serialOf(received),
          correctionTold: after(received, told),
          correctionReceived: told === null ? null : after(received + told, corrected),
          opinionAsked: after(received, asked),
          opinionReceived: asked === null ? null : after(received + asked, opinion),
          extensionTold: extension === null ? null : after(received, 10),
          extension,
          reasonableUntil: reasonable === 0 ? after(received, until) : null,
          feeTold: isFee ? after(received, 4) : null,
          feePaid: isFee && paid !== null ? after(received + 4, paid) : null,
          closed: after(received, taken),
          result: taken === null ? null : result,
          kind,
        };
      },
    ),
  { minLength: casesEach, maxLength: casesEach },
);

/** The workbooks as LibreOffice saves them, every formula calculated anew. */
function calculatedBy(books: readonly Uint8Array[]): readonly Uint8Array[] {
  return withFolder((folder) => {
    const names = books.map((_, i) => `l${i}.xlsx`);
    for (const [i, bytes] of books.entries()) writeFileSync(join(folder, names[i] ?? ''), bytes);
    const out = join(folder, 'out');
    mkdirSync(out);
    convert(
      names.map((name) => join(folder, name)),
      'xlsx',
      out,
    );
    return names.map((name) => bytesOf(join(out, name)));
  });
}

/** What the sheet shows in the four columns that formulas make. */
function shownIn(sheet: Grid, one: Application) {
  const [due = null, left = null, state = null, check = null] =
    sheet.cells[one.row.row - sheet.top]?.slice(23, 27) ?? [];
  return { due, left, state, check };
}

describe('the ledger, calculated by LibreOffice', () => {
  it(`says of ${many * casesEach} cases what the program says`, async () => {
    const given = fc.sample(someRows, { numRuns: many, seed: 15 });
    for (let from = 0; from < many; from += atOnce)
      await expectAlike(given.slice(from, from + atOnce));
  }, 1_800_000);
});

/** Whether LibreOffice's columns hold, in every book and row, what the program says. */
async function expectAlike(given: readonly GivenRows[]): Promise<void> {
  const today = day('2026-11-25');
  const books: Uint8Array[] = [];
  for (const [i, rows] of given.entries()) {
    const applications = rows.map((row, k) => ({ ...row, number: `${i}-${k}` }));
    books.push(await ledgerXlsx({ year: 2026, organ: null, today, applications }));
  }
  for (const bytes of calculatedBy(books)) {
    const grids = await gridsFromXlsx(bytes);
    const sheet = grids.find((grid) => grid.sheet === '申请台账');
    const ledger = readLedger(grids);
    if (!sheet || !ledger?.applications) throw new Error('no ledger');
    // TODAY() is the day on which LibreOffice calculated.
    const on = day(String(sheet.cells[1]?.[24]));
    expect(ledger.applications).toHaveLength(casesEach);
    for (const one of ledger.applications) {
      const { received, closed, extension } = one;
      if (received === null) throw new Error('no day of receipt');
      const deadline = deadlineOf({ ...one, received, extension: extension ?? 0 }, ledger.calendar);
      const shown = shownIn(sheet, one);
      expect({ case: one.label, ...shown, check: shown.check === '通过' }).toEqual({
        case: one.label,
        due: deadline.due === null ? null : isoOf(deadline.due),
        left: closed === null || closed > on ? daysLeft(deadline, on, ledger.calendar) : null,
        state: stateWord(deadline, closed, on, ledger.calendar),
        check: isSound(one),
      });
    }
  }
}

/** Whether a row is in order by the things that its formula looks at. */
function isSound(one: Application): boolean {
  const { received, correctionTold, opinionAsked, opinionReceived, extension, faults } = one;
  const before = (a: number | null, b: number | null) => a !== null && b !== null && a < b;
  return (
    faults.length === 0 &&
    !before(correctionTold, received) &&
    !before(opinionReceived, opinionAsked) &&
    (extension ?? 0) <= 20
  );
}
