import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { Workbook, WriteSheet } from 'hucre/xlsx';
import { liftArrays, type SheetArrays } from './arrays';
import { toUniverCell } from './cell';
import { toUniverColour, type Palette } from './colour';
import type { GrowingRows } from './besideCells';
import { keep, type KeptOfSheet } from './kept';
import type { StyleTable } from './styleTable';

export type XlsxSheet = Workbook['sheets'][number];

/** The grid is at least this large, so that there is room to work in. */
const roomy = { rows: 200, columns: 30 };

/** Widths of columns are in characters in the file, in pixels here: 7 a character, 5 around. */
const pixelsOfCharacters = (characters: number): number => Math.round(characters * 7 + 5);
export const charactersOfPixels = (pixels: number): number => (pixels - 5) / 7;
/** Heights of rows are in points in the file, in pixels here. */
const pixelsOfPoints = (points: number): number => (points * 96) / 72;
export const pointsOfPixels = (pixels: number): number => (pixels * 72) / 96;

export function toUniverSheet(
  sheet: XlsxSheet,
  id: string,
  styles: StyleTable,
  palette: Palette,
  growing: GrowingRows = new Map(),
): [drawn: Partial<IWorksheetData>, arrays: SheetArrays] {
  const [cellData, arrays] = liftArrays(sheet, cellsOf(sheet, id, styles));
  const extent = extentOf(sheet);
  const tab = toUniverColour(sheet.view?.tabColor, palette)?.rgb;
  const drawn = {
    id,
    name: sheet.name,
    rowCount: Math.max(roomy.rows, extent.rows + 50),
    columnCount: Math.max(roomy.columns, extent.columns + 5),
    cellData,
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      startColumn: startCol,
      endRow,
      endColumn: endCol,
    })),
    rowData: { ...growingRows(growing), ...rowsOf(sheet) },
    columnData: columnsOf(sheet, styles),
    hidden: sheet.hidden || sheet.veryHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    showGridlines: sheet.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(tab && { tabColor: tab }),
    ...(sheet.freezePane && { freeze: freezeOf(sheet.freezePane) }),
    ...keep(keptOf(sheet)),
  };
  return [drawn, arrays];
}

function cellsOf(
  sheet: XlsxSheet,
  id: string,
  styles: StyleTable,
): Record<number, Record<number, ICellData>> {
  const cells: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    if (Object.keys(cell).length > 0) (cells[row] ??= {})[column] = cell;
  };
  sheet.rows.forEach((values, row) => {
    values.forEach((value, column) => put(row, column, toUniverCell({ value }, id, undefined)));
  });
  for (const [at, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = at.split(',').map(Number);
    put(row, column, toUniverCell(cell, id, styles.idOfXlsx(cell.style)));
  }
  return cells;
}

function extentOf(sheet: XlsxSheet): { rows: number; columns: number } {
  const columns = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const merges = sheet.merges ?? [];
  return {
    rows: merges.reduce((last, { endRow }) => Math.max(last, endRow + 1), sheet.rows.length),
    columns: merges.reduce((last, { endCol }) => Math.max(last, endCol + 1), columns),
  };
}

function rowsOf(sheet: XlsxSheet): IWorksheetData['rowData'] {
  return Object.fromEntries(
    [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [
      row,
      {
        ...(height !== undefined && { h: pixelsOfPoints(height), ia: BooleanNumber.FALSE }),
        ...(hidden && { hd: BooleanNumber.TRUE }),
      },
    ]),
  );
}

/** Univer fits these anew when something is typed; until then they are as high as in the file. */
function growingRows(growing: GrowingRows): IWorksheetData['rowData'] {
  return Object.fromEntries(
    Array.from(growing, ([row, points]) => {
      const pixels = pixelsOfPoints(points);
      return [row, { h: pixels, ah: pixels, ia: BooleanNumber.TRUE }];
    }),
  );
}

function columnsOf(sheet: XlsxSheet, styles: StyleTable): IWorksheetData['columnData'] {
  return Object.fromEntries(
    (sheet.columns ?? []).map(({ width, hidden, style }, column) => {
      const s = styles.idOfXlsx(style);
      return [
        column,
        {
          ...(width !== undefined && { w: pixelsOfCharacters(width) }),
          ...(hidden && { hd: BooleanNumber.TRUE }),
          ...(s !== undefined && { s }),
        },
      ];
    }),
  );
}

function freezeOf({ rows = 0, columns = 0 }: NonNullable<XlsxSheet['freezePane']>) {
  return { ySplit: rows, xSplit: columns, startRow: rows, startColumn: columns };
}

function keptOf(sheet: XlsxSheet): KeptOfSheet {
  const kept: (keyof WriteSheet & keyof XlsxSheet & keyof KeptOfSheet)[] = [
    'pageSetup',
    'headerFooter',
    'protection',
    'rowBreaks',
    'colBreaks',
  ];
  return Object.fromEntries(
    kept.filter((name) => sheet[name] !== undefined).map((name) => [name, sheet[name]]),
  );
}
