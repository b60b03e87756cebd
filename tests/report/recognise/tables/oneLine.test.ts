import fc from 'fast-check';
import { form2021 } from '../../../../src/form';
import type { CellValue, ColumnWorth } from '../../../../src/report';
import { headingsOf } from '../../../../src/report/recognise/columns/headings';
import { readLine } from '../../../../src/report/recognise/tables/oneLine';
import { TableReader } from '../../../../src/report/recognise/tables/reader';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, cellsOf, gridOf } from '../../../support/stages';

/** 表四: the figures of three kinds of cases in one line, each with its total. */
const table = form2021.tables.find(({ id }) => id === '4');
const header = table ? cellsOf(consistentReport(1), table).slice(0, -1) : [];
const ids = form2021.figures.filter((figure) => figure.table === table).map(({ id }) => id);
const width = 5;

function read(line: readonly CellValue[], worth: ColumnWorth = 'typed', above = header) {
  const grid = gridOf([...above, line], worth);
  const block = blockOf(grid);
  const reader = new TableReader(grid);
  if (table) readLine(reader, table, block, grid, worth, headingsOf(block));
  return {
    held: ids.map((id) => reader.readings.get(id)?.held ?? null),
    unread: reader.listed.map(({ text }) => text),
  };
}

const parts = fc.array(fc.nat({ max: 40 }), { minLength: width - 1, maxLength: width - 1 });
const whole = fc
  .tuple(parts, parts, parts)
  .map((items) => items.flatMap((own) => [...own, own.reduce((sum, n) => sum + n, 0)]));
const texts = (line: readonly CellValue[]) => line.map((cell) => String(cell ?? ''));

describe('one line of figures under its header', () => {
  it('is read cell by cell, whatever its figures are', () => {
    fc.assert(
      fc.property(whole, (line) => {
        for (const worth of ['typed', 'kept', 'loose'] as const)
          expect(read(line, worth)).toEqual({ held: line, unread: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('has any of its cells blank and the others in their places', () => {
    fc.assert(
      fc.property(whole, fc.subarray(ids, { minLength: 1 }), (line, blank) => {
        const left = line.map((n, i) => (blank.includes(ids[i] ?? '') ? null : n));
        expect(read(left)).toEqual({ held: left, unread: [] });
      }),
      { numRuns: 30 },
    );
  });

  it('is not read where a text has lost some of them, but listed', () => {
    fc.assert(
      fc.property(whole, fc.nat({ max: ids.length - 1 }), (line, lost) => {
        const left = texts(line).filter((_, i) => i !== lost);
        const { held, unread } = read(left, 'loose');
        expect(held).toEqual(ids.map(() => null));
        expect(unread).toEqual([left.join(' ')]);
      }),
      { numRuns: 30 },
    );
  });

  it('is read by the names over it where these have changed places', () => {
    const turned = header.map((line) => [...line]);
    const names = turned.find(([cell]) => cell === '结果维持') ?? [];
    const [first = null, second = null] = names;
    names.splice(0, 2, second, first);
    const line = [1, 2, 3, 4, 10, ...[1, 2, 3, 4, 10], ...[1, 2, 3, 4, 10]];
    const held = [2, 1, 3, 4, 10, ...line.slice(width)];
    expect(read(line, 'typed', turned)).toEqual({ held, unread: [] });
    expect(read(texts(line), 'loose', turned)).toEqual({ held, unread: [] });
    expect(read(texts(line).slice(1), 'loose', turned).held).toEqual(ids.map(() => null));
  });
});
