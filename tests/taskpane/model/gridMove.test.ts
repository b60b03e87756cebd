import fc from 'fast-check';
import { positionAfter } from '../../../src/taskpane/model/gridMove';

const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];

test('moving never leaves the grid', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 15 }),
      fc.array(fc.constantFrom(...keys)),
      (rows, columns, path) => {
        let at = { row: 0, column: 0 };
        for (const key of path) at = positionAfter(at, key, rows, columns) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(0);
        expect(at.row).toBeLessThan(rows);
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(columns);
      },
    ),
  );
});

test('arrows go one cell, Home and End along the row', () => {
  expect(positionAfter({ row: 1, column: 1 }, 'ArrowUp', 3, 3)).toEqual({ row: 0, column: 1 });
  expect(positionAfter({ row: 1, column: 1 }, 'ArrowDown', 3, 3)).toEqual({ row: 2, column: 1 });
  expect(positionAfter({ row: 1, column: 1 }, 'ArrowLeft', 3, 3)).toEqual({ row: 1, column: 0 });
  expect(positionAfter({ row: 1, column: 1 }, 'ArrowRight', 3, 3)).toEqual({ row: 1, column: 2 });
  expect(positionAfter({ row: 1, column: 1 }, 'Home', 3, 3)).toEqual({ row: 1, column: 0 });
  expect(positionAfter({ row: 1, column: 1 }, 'End', 3, 3)).toEqual({ row: 1, column: 2 });
});

test('other keys stay with whoever wants them', () => {
  expect(positionAfter({ row: 1, column: 1 }, 'Tab', 3, 3)).toBeNull();
});
