import fc from 'fast-check';

import { asTyped, cellRuns, type CellWrite } from '../../src/excel/writing';

const at = (sheet: string, row: number, column: number, value: number): CellWrite => ({
  place: { sheet, row, column },
  value,
});

describe('runs of cells', () => {
  it('gather what stands side by side in a row, whatever order it came in', () => {
    const runs = cellRuns([
      at('三', 4, 5, 3),
      at('三', 4, 3, 1),
      at('三', 4, 4, 2),
      at('三', 5, 3, 9),
    ]);
    expect(runs).toEqual([
      { sheet: '三', row: 4, column: 3, values: [1, 2, 3] },
      { sheet: '三', row: 5, column: 3, values: [9] },
    ]);
  });

  it('never reach over a cell that is not to be written, and lose none', () => {
    const place = fc.record({
      sheet: fc.constantFrom('二', '三'),
      row: fc.nat(6),
      column: fc.nat(9),
    });
    const key = (p: { sheet: string | null; row: number; column: number }) =>
      `${p.sheet ?? ''} ${String(p.row)} ${String(p.column)}`;
    const places = fc.uniqueArray(place, { selector: key });
    fc.assert(
      fc.property(places, (list) => {
        const writes = list.map((p, i): CellWrite => ({ place: p, value: i }));
        const written = cellRuns(writes).flatMap(({ sheet, row, column, values }) =>
          values.map((value, i) => [key({ sheet, row, column: column + i }), value]),
        );
        const asked = writes.map((write) => [key(write.place), write.value]);
        expect(new Map(written as [string, number][])).toEqual(
          new Map(asked as [string, number][]),
        );
        expect(written).toHaveLength(asked.length);
      }),
    );
  });
});

describe('a value as it is handed to Excel', () => {
  it('is emptied by an empty text', () => {
    expect(asTyped(null)).toBe('');
  });

  it('stays what it is where Excel would not read anything else into it', () => {
    for (const value of [0, 12, true, '/', '—', '无', '本年新收'])
      expect(asTyped(value)).toBe(value);
  });

  it('is marked as text where Excel would make a number, a date or a formula of it', () => {
    for (const value of ['12', '1-2', '=A1', '+3', '-', '（3）', 'TRUE', "'x"]) {
      expect(asTyped(value)).toBe(`'${value}`);
    }
  });
});
