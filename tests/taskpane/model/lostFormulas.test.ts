/** @jest-environment node */
import { readXlsx } from 'hucre/xlsx';
import { templateXlsx } from '../../../src/documents';
import { recognise, type Grid } from '../../../src/report';
import { lostFormulas } from '../../../src/taskpane/model/lostFormulas';
import { gridsFromWorkbook } from '../../support/gridsFromWorkbook';

/** What is told of a template in whose sheets something was typed over. */
async function told(
  totals: 'formula' | 'typed',
  typeOver: (grids: readonly Grid[]) => readonly Grid[],
) {
  const xlsx = await templateXlsx({ year: 2024, organ: '甲县乙局', totals });
  const grids = typeOver(gridsFromWorkbook(await readXlsx(xlsx)));
  const [report] = recognise(grids, '甲');
  if (!report) throw new Error('There is no report.');
  return lostFormulas(report, grids);
}

const over =
  (sheet: string, row: number, column: number, value: number) =>
  (grids: readonly Grid[]): readonly Grid[] =>
    grids.map((grid) => {
      if (grid.sheet !== sheet) return grid;
      const isHere = (r: number, c: number) => r === row && c === column;
      return {
        ...grid,
        cells: grid.cells.map((line, r) => line.map((cell, c) => (isHere(r, c) ? value : cell))),
        isFormula: (r: number, c: number) => !isHere(r, c) && grid.isFormula?.(r, c) === true,
      };
    });

test('a template as it came has lost nothing', async () => {
  expect(await told('formula', (grids) => grids)).toEqual([]);
  expect(await told('typed', (grids) => grids)).toEqual([]);
});

test('a total that was typed over is told with its place', async () => {
  expect(await told('formula', over('年报2024表三', 8, 9, 5))).toEqual([
    { place: { sheet: '年报2024表三', row: 8, column: 9 }, name: '（一）予以公开·总计' },
  ]);
});

test('so is the check above a sheet', async () => {
  expect(await told('typed', over('年报2024表二', 0, 0, 7))).toEqual([
    { place: { sheet: '年报2024表二', row: 0, column: 0 }, name: null },
  ]);
});

test('of what is no sheet of the template nothing is said', async () => {
  const bare = (grids: readonly Grid[]) =>
    over(
      '年报2024表三',
      8,
      9,
      5,
    )(grids).map((grid) => ({
      ...grid,
      cells: grid.cells.map((line, r) => (r === 0 ? line.map(() => null) : line)),
    }));
  expect(await told('formula', bare)).toEqual([]);
});
