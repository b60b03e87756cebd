import { form2021 } from '../../../src/form';
import { valueOf, type Report } from '../../../src/report';
import { locate, type Suspect } from '../../../src/validation';
import { consistentReport, withFigures } from '../../support/consistentReport';

/** Slips that move several figures at once, on a report with figures nearly everywhere. */

const right = consistentReport(21, form2021, 9000);
const rows = [
  ...new Set(form2021.figures.flatMap(({ table, item }) => (table.id === '3' ? [item.id] : []))),
];
const columns = ['person', 'business', 'research', 'welfare', 'legal', 'other', 'total'];

type Entry = readonly [cell: string, value: number];

function figures(entries: readonly Entry[]): Record<string, number> {
  return Object.fromEntries(entries);
}

function value(cell: string): number {
  return valueOf(right, cell) ?? NaN;
}

function first(report: Report): Suspect | undefined {
  return locate(report).suspects[0];
}

/** What the first suspect would make of the report, where it differs from the right one. */
function stillWrong(report: Report): readonly string[] {
  const changes = first(report)?.changes.map(({ cell, to }) => [cell, to] as const) ?? [];
  const mended = withFigures(report, Object.fromEntries(changes));
  return form2021.figures.flatMap(({ id, index }) =>
    mended.values[index] === right.values[index] ? [] : [id],
  );
}

function expectTold(report: Report, kind: Suspect['kind']): void {
  expect(first(report)?.kind).toBe(kind);
  expect(stillWrong(report)).toEqual([]);
}

test('two figures of a row exchanged', () => {
  expectTold(
    withFigures(right, {
      '3.granted.person': value('3.granted.business'),
      '3.granted.business': value('3.granted.person'),
    }),
    'wrongColumn',
  );
});

test('two figures of a column exchanged', () => {
  expectTold(
    withFigures(right, {
      '3.granted.person': value('3.partial.person'),
      '3.partial.person': value('3.granted.person'),
    }),
    'wrongRow',
  );
});

test('a block of a column pasted a row too low', () => {
  const block = rows.slice(4, 11);
  const shifted = block.map((row, i): Entry => [
    `${row}.person`,
    i === 0 ? 0 : value(`${block[i - 1] ?? ''}.person`),
  ]);
  expectTold(withFigures(right, figures(shifted)), 'columnShift');
});

test('a row typed a column too far right', () => {
  const parts = columns.slice(0, 6);
  const shifted = parts.map((column, i): Entry => [
    `3.granted.${column}`,
    i === 0 ? 0 : value(`3.granted.${parts[i - 1] ?? ''}`),
  ]);
  expectTold(withFigures(right, figures(shifted)), 'rowShift');
});

test('a row that repeats the row above: it, or the row above, for nothing tells which', () => {
  const copied = columns.map((column): Entry => [
    `3.partial.${column}`,
    value(`3.granted.${column}`),
  ]);
  const leading = locate(withFigures(right, figures(copied))).suspects.filter(
    ({ rank }) => rank === 1,
  );
  expect(leading.map(({ kind, tied }) => [kind, tied])).toEqual([
    ['rowCopied', true],
    ['rowCopied', true],
  ]);
  const told = leading.map(
    ({ changes }) => new Set(changes.map(({ cell }) => cell.replace(/\.\w+$/, ''))),
  );
  expect(told).toEqual(expect.arrayContaining([new Set(['3.partial']), new Set(['3.granted'])]));
});

test('the parts of two rows in each other’s place', () => {
  const exchanged = columns.slice(0, 6).flatMap((column): Entry[] => [
    [`3.granted.${column}`, value(`3.unable.notHeld.${column}`)],
    [`3.unable.notHeld.${column}`, value(`3.granted.${column}`)],
  ]);
  expectTold(withFigures(right, figures(exchanged)), 'rowsExchanged');
});

test('a total where its part belongs', () => {
  expectTold(withFigures(right, { '3.granted.legal': value('3.granted.total') }), 'totalInPart');
});
