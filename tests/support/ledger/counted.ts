import fc from 'fast-check';
import { form2021 } from '../../../src/form';
import { countCases, dayFromIso, periodOf, readLedger, type Count } from '../../../src/ledger';
import { byPencil, gridOfCases, someCases, type PlainCase } from './plainCase';

/** What the program counts of such cases. @param until 截至日, the year's end where left out */
export function counted(cases: readonly PlainCase[], year: number, until?: string): Count {
  const ledger = readLedger([gridOfCases(cases)]);
  if (!ledger) throw new Error('no ledger');
  const day = until === undefined ? undefined : (dayFromIso(until) ?? undefined);
  return countCases(ledger, periodOf(year, day));
}

const figuresOf3 = form2021.figures.filter(({ table }) => table.id === '3').map(({ id }) => id);

/** Whether program and pencil come to the same, figure by figure and row by row, in so many ledgers. */
export function asByPencil(numRuns: number): void {
  const years = fc.constantFrom(2023, 2024, 2025);
  const quarters = fc.constantFrom('03-31', '06-30', '09-30', '12-31');
  fc.assert(
    fc.property(someCases(), years, quarters, (cases, year, quarter) => {
      const until = `${year}-${quarter}`;
      const count = counted(cases, year, until);
      const pencil = byPencil(cases, year, until);
      const other = figuresOf3.filter(
        (id) => (count.cases.get(id)?.length ?? NaN) !== (pencil.figures[id] ?? 0),
      );
      expect(other).toEqual([]);
      expect(count.uncounted.map(({ case: one }) => one.label)).toEqual(pencil.aside);
    }),
    { numRuns },
  );
}
