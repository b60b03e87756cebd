import fc from 'fast-check';
import { cleanXlsx, gridsFromXlsx, templateXlsx } from '../../../../src/documents';
import { forms } from '../../../../src/form';
import { recognise, type CellValue, type Grid } from '../../../../src/report';
import { foundAlike } from '../../../../src/report/recognise/alike/remembered';
import type { Found } from '../../../../src/report/recognise/reports/foundSheet';
import { consistentReport, withFigures } from '../../../support/consistentReport';

jest.setTimeout(60_000);

/** So many rows that the sheet is gone through like any other; blank ones change nothing else. */
const unremembered = (grids: readonly Grid[]): Grid[] =>
  grids.map((grid) => ({
    ...grid,
    cells: [...grid.cells, ...Array.from({ length: 250 }, (): CellValue[] => [])],
  }));

function withCell(grid: Grid, row: number, column: number, value: CellValue): Grid {
  const cells = grid.cells.map((line) => [...line]);
  const line = cells[row];
  if (line && column < line.length) line[column] = value;
  return { ...grid, cells };
}

/** The sheets of reports as several programs write them, each report with figures of its own. */
async function workbooks(): Promise<readonly (readonly Grid[])[]> {
  const made = forms.flatMap((form, n) => {
    const report = {
      ...consistentReport(n + 1, form),
      organ: '青山县水利局',
    };
    const holed = withFigures(report, { '3.received.total': null, '3.granted.person': null });
    const { organ, year } = { ...report, year: report.year ?? 2024 };
    return [
      cleanXlsx(report),
      cleanXlsx(holed),
      templateXlsx({ year, organ, totals: 'formula', report }),
      templateXlsx({ year, organ, totals: 'typed', report: holed, narrative: true }),
    ];
  });
  return Promise.all((await Promise.all(made)).map(gridsFromXlsx));
}

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 60 }) },
  fc.constantFrom<CellValue>(
    -3,
    2.5,
    1e21,
    0.1,
    true,
    null,
    '',
    ' ',
    '无',
    '—',
    '12',
    '12件',
    '3 0',
  ),
  fc.constantFrom('1', '2024', '3000003', '15¹', '#REF!', '（一）予以公开', '总计', '其他', '序号'),
  fc.constantFrom(
    '红河镇2024年政府信息公开工作年度报告',
    '政府信息公开工作年度报告',
    '红河镇人民政府',
  ),
  fc.constantFrom(
    '2024年政府信息公开工作年度报告',
    '（2023年度）',
    '【自动核对】还有 3 项没有填写',
  ),
);

const edit = fc.record({
  sheet: fc.nat({ max: 3 }),
  row: fc.nat({ max: 40 }),
  column: fc.nat({ max: 16 }),
  cell,
  /** All figures of the sheet get others, as in the next unit's report. */
  next: fc.option(fc.nat({ max: 999 }), { nil: undefined }),
});

const nextUnits = (grid: Grid, by: number): Grid => ({
  ...grid,
  cells: grid.cells.map((line, row) =>
    line.map((value, column) =>
      typeof value === 'number' ? (value * 7 + by * (row + 2) * (column + 3)) % 53 : value,
    ),
  ),
});

describe('a sheet that is like one before it', () => {
  it('is recognised as it is by itself, whatever stood there before', async () => {
    const books = await workbooks();
    fc.assert(
      fc.property(
        fc.constantFrom(...books),
        fc.array(edit, { minLength: 1, maxLength: 8 }),
        (book, edits) => {
          let grids = book;
          for (const { sheet, row, column, cell: value, next } of edits) {
            grids = grids.map((grid, i) => {
              if (i !== sheet % grids.length) return grid;
              const changed = next === undefined ? grid : nextUnits(grid, next);
              return withCell(changed, row, column, value);
            });
            // How a sheet is gone through is remembered from the second on, and used from the third.
            for (const unit of [0, 1, 2]) {
              const filled = grids.map((grid) => (unit ? nextUnits(grid, unit) : grid));
              const alone = recognise(unremembered(filled), '年报.xlsx');
              expect(recognise(filled, '年报.xlsx')).toEqual(alone);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what is found in a sheet', () => {
  const title = (organ: string) => [`${organ}2024年政府信息公开工作年度报告`];
  const head = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
  const grid = (organ: string, ...figures: readonly CellValue[]): Grid => ({
    ...{ sheet: '表', top: 0, left: 0, merges: [], columns: 'typed' },
    cells: [title(organ), head, ['规章', ...figures]],
  });
  const goThrough = () => jest.fn((): readonly Found[] => []);

  it('is not looked for again from the third on, where figures and the organ alone are others', () => {
    const [first, second, third] = [goThrough(), goThrough(), goThrough()];
    foundAlike(grid('甲县水利局', 1, 2, 3), first);
    foundAlike(grid('丙县林业局', 5, 5, 5), second);
    const found = foundAlike(grid('乙县统计局', 4, 0, 7), third);
    expect([first, second, third].map(({ mock }) => mock.calls.length)).toEqual([1, 1, 0]);
    expect(found).toEqual([{ kind: 'title', lane: 0, title: { organ: '乙县统计局', year: 2024 } }]);
  });

  it.each<[string, Grid]>([
    ['a figure is missing', grid('乙县统计局', 4, null, 7)],
    ['a figure is a text', grid('乙县统计局', 4, '0', 7)],
    ['there is one more', grid('乙县统计局', 4, 0, 7, 9)],
    ['the sheet has another name', { ...grid('乙县统计局', 4, 0, 7), sheet: '表 (2)' }],
    ['it stands elsewhere', { ...grid('乙县统计局', 4, 0, 7), top: 1 }],
    [
      'cells are merged',
      { ...grid('乙县统计局', 4, 0, 7), merges: [{ row: 0, column: 0, rows: 1, columns: 4 }] },
    ],
  ])('is looked for where %s', (_, other) => {
    const find = goThrough();
    for (const organ of ['甲县水利局', '丙县林业局']) foundAlike(grid(organ, 1, 2, 3), goThrough());
    foundAlike(other, find);
    expect(find).toHaveBeenCalledTimes(1);
  });
});
