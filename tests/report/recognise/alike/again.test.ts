import fc from 'fast-check';
import { gridsFromHtml, pageHtml, tablesText } from '../../../../src/documents';
import { gridsFromText } from '../../../../src/documents/formats/text/read';
import { recognise, type CellValue, type Grid } from '../../../../src/report';
import { consistentReport } from '../../../support/consistentReport';

jest.setTimeout(60_000);

/** A grid that says of cells whether they are formulas is read table by table. */
const tableByTable = (grid: Grid): Grid => ({ ...grid, isFormula: () => false });

const report = { ...consistentReport(3), organ: '青山县水利局', year: 2024 };
const sources = [...gridsFromText(tablesText(report)), ...gridsFromHtml(pageHtml(report))] as const;

/** The grid so many times, one below the other. */
function repeated({ cells, merges, ...grid }: Grid, times: number): Grid {
  const turns = Array.from({ length: times }, (_, i) => i * cells.length);
  return {
    ...grid,
    cells: turns.flatMap(() => cells.map((line) => [...line])),
    merges: turns.flatMap((down) => merges.map((one) => ({ ...one, row: one.row + down }))),
  };
}

const edit = fc.record({
  at: fc.nat(),
  column: fc.nat({ max: 11 }),
  cell: fc.oneof(
    fc.nat({ max: 60 }).map(String),
    fc.constantFrom<CellValue>(null, '', '无', '总计', '其他', '（一）予以公开', '3 0', '备注12'),
  ),
  isRowLost: fc.boolean(),
});

it.each(sources)('reads tables that say the same as it reads each by itself', (grid) => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const { cells, ...rest } = repeated(grid, 4);
      const left = cells.map((line) => [...line]);
      for (const { at, column, cell, isRowLost } of edits) {
        const line = left[at % left.length];
        if (isRowLost) left.splice(at % left.length, 1);
        else if (line && column < line.length) line[column] = cell;
      }
      const edited = { ...rest, merges: [], cells: left };
      expect(recognise([edited], '')).toEqual(recognise([tableByTable(edited)], ''));
    }),
    { numRuns: 60 },
  );
});

it.each(sources)('tells the place of each figure where it stands', (grid) => {
  const times = 3;
  const reports = recognise([repeated(grid, times)], '');
  expect(reports).toHaveLength(times);
  const rows = reports.map(({ readings }) =>
    readings.flatMap((reading) => reading?.place?.row ?? []),
  );
  const [first = [], ...others] = rows;
  expect(first.length).toBeGreaterThan(100);
  others.forEach((own, i) => {
    expect(own).toEqual(first.map((row) => row + (i + 1) * grid.cells.length));
  });
});
