import fc from 'fast-check';

import {
  windowAddress,
  fits,
  leftOutOf,
  planWindows,
  type Extent,
  type SheetToRead,
} from '../../src/excel/windows';

const extents = fc.record<Extent>({
  row: fc.nat(2000),
  column: fc.nat(200),
  rows: fc.nat(3000),
  columns: fc.nat(300),
});
const sheets = fc
  .array(fc.option(extents), { maxLength: 60 })
  .map((list) => list.map((extent, i): SheetToRead => ({ id: `s${String(i)}`, extent })));

describe('what is asked of each sheet', () => {
  it('is a generous corner of a sheet not seen before', () => {
    const windows = planWindows([{ id: 'a', extent: null }]);
    expect(windows.get('a')).toEqual({ rows: 500, columns: 60 });
  });

  it('is enough for a table of the report, however many sheets are new', () => {
    const many = Array.from({ length: 400 }, (_, i) => ({ id: String(i), extent: null }));
    for (const window of planWindows(many).values()) {
      expect(window?.rows).toBeGreaterThanOrEqual(60);
      expect(window?.columns).toBeGreaterThanOrEqual(60);
    }
  });

  it('is the head alone of a sheet known to be huge', () => {
    const huge = { row: 0, column: 0, rows: 200_000, columns: 40 };
    expect(planWindows([{ id: 'a', extent: huge }]).get('a')).toEqual({ rows: 500, columns: 60 });
  });

  it('covers a small sheet wholly, wherever its cells stand, and room to grow', () => {
    fc.assert(
      fc.property(extents.filter(fits), (extent) => {
        const window = planWindows([{ id: 'a', extent }]).get('a');
        expect(window).toBeTruthy();
        expect(window?.rows).toBeGreaterThan(extent.row + extent.rows);
        expect(window?.columns).toBeGreaterThan(extent.column + extent.columns);
        expect(leftOutOf('a', extent, window ?? null)).toBeNull();
      }),
    );
  });

  it('never comes to more known cells than one answer may carry', () => {
    fc.assert(
      fc.property(sheets, (list) => {
        const windows = planWindows(list);
        const cells = list.map(({ id, extent }) => {
          if (!windows.get(id) || !extent) return 0;
          return Math.min(extent.rows * extent.columns, 30_000);
        });
        expect(cells.reduce((sum, n) => sum + n, 0)).toBeLessThanOrEqual(150_000);
        expect([...windows.keys()].sort()).toEqual(list.map(({ id }) => id).sort());
      }),
    );
  });

  it('leaves large sheets out before small ones', () => {
    const of = (id: string, rows: number) => ({
      id,
      extent: { row: 0, column: 0, rows, columns: 60 },
    });
    const large = Array.from({ length: 5 }, (_, i) => of(`large${String(i)}`, 480));
    const windows = planWindows([...large, of('small', 120)]);
    expect(windows.get('small')).not.toBeNull();
    expect([...windows.values()].filter((window) => window === null)).toHaveLength(1);
  });
});

describe('what was left out', () => {
  const extent = { row: 0, column: 0, rows: 9000, columns: 12 };

  it('is told with the name of the sheet and how much of it was seen', () => {
    const said = leftOutOf('台账', extent, { rows: 500, columns: 60 });
    expect(said).toContain('“台账”');
    expect(said).toContain('9000 行 × 12 列');
    expect(said).toContain('前 500 行');
  });

  it('is told when the sheet was not looked at', () => {
    expect(leftOutOf('台账', extent, null)).toContain('没有查看工作表“台账”');
  });
});

it('writes a window as an address within what a sheet can hold', () => {
  expect(windowAddress({ rows: 500, columns: 60 })).toBe('A1:BH500');
  expect(windowAddress({ rows: 2_000_000, columns: 20_000 })).toBe('A1:XFD1048576');
});
