import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import { cellRef, type ColumnDef } from 'hucre/xlsx';
import type { BookCell, BookSheet, writeBook } from '../../documents/sheets';
import { onceFor } from '../../form';
import { toXlsxCell } from './cell';
import { toXlsxColour } from './colour';
import { toXlsxCondition } from './condition';
import { keptIn, type KeptOfSheet, type KeptOfWorkbook } from './kept';
import { resources, type BookResources } from './resources';
import { SharedFormulas } from './sharedFormulas';
import { charactersOfPixels, pointsOfPixels } from './sheet';
import { toXlsxStyle } from './style';
import { toXlsxValidation } from './validation';

type Styles = IWorkbookData['styles'];

/** What hucre writes. */
export type BookModel = Parameters<typeof writeBook>[0];

/** What the grid holds, as an .xlsx is written from it. */
export function modelOf(data: IWorkbookData): BookModel {
  const beside = resources.read(data.resources);
  const sheets = data.sheetOrder.map((id) =>
    toXlsxSheet(data.sheets[id] ?? {}, id, data.styles, beside),
  );
  const { properties } = keptIn<KeptOfWorkbook>(data.custom);
  const font = styleOf(data.defaultStyle, data.styles);
  return {
    sheets,
    namedRanges: beside.names.map(({ name, formulaOrRefString, sheetId, comment }) => ({
      name,
      range: formulaOrRefString.replace(/^=/, ''),
      ...(sheetId !== null && { scope: data.sheets[sheetId]?.name ?? sheetId }),
      ...(comment !== undefined && { comment }),
    })),
    ...(properties && { properties }),
    ...(font && { defaultFont: toXlsxStyle(font).font ?? {} }),
  };
}

function toXlsxSheet(
  sheet: Partial<IWorksheetData>,
  id: string,
  styles: Styles,
  beside: BookResources,
): BookSheet {
  const { conditionalRules: unshown = [], ...kept } = keptIn<KeptOfSheet>(sheet.custom);
  const conditions = (beside.conditions[id] ?? [])
    .map((rule, index) => toXlsxCondition(rule, index + 1))
    .filter((rule) => rule !== null);
  const later = unshown.map((rule, index) => ({
    ...rule,
    priority: conditions.length + index + 1,
  }));
  const tab = toXlsxColour(sheet.tabColor ? { rgb: sheet.tabColor } : null);
  const { xSplit = 0, ySplit = 0 } = sheet.freeze ?? {};
  return {
    ...kept,
    name: sheet.name ?? id,
    cells: cellsOf(sheet, styles),
    merges: (sheet.mergeData ?? []).map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startCol: startColumn,
      endRow,
      endCol: endColumn,
    })),
    columns: columnsOf(sheet, styles),
    rowDefs: rowsOf(sheet),
    conditionalRules: [...conditions, ...later],
    dataValidations: (beside.validations[id] ?? [])
      .map(toXlsxValidation)
      .filter((rule) => rule !== null),
    view: {
      showGridLines: sheet.showGridlines !== BooleanNumber.FALSE,
      ...(tab && { tabColor: tab }),
    },
    ...((xSplit > 0 || ySplit > 0) && { freezePane: { rows: ySplit, columns: xSplit } }),
    ...(sheet.hidden === BooleanNumber.TRUE && { hidden: true }),
  };
}

function cellsOf(sheet: Partial<IWorksheetData>, styles: Styles): Map<string, BookCell> {
  const cells = new Map<string, BookCell>();
  const shared = new SharedFormulas(sheet.cellData ?? {});
  // One object for cells that look alike: it is written once.
  const looks = onceFor((style: IStyleData) => toXlsxStyle(style));
  for (const [row, columns] of entries(sheet.cellData)) {
    for (const [column, cell] of entries<ICellData>(columns)) {
      const style = styleOf(cell.s, styles);
      const formula = shared.formulaOf(cell, row, column);
      const written = toXlsxCell(cell, formula, cellRef(row, column));
      if (!written && !style) continue;
      cells.set(`${row},${column}`, {
        ...written,
        ...(style && {
          style: written?.style ? { ...looks(style), ...written.style } : looks(style),
        }),
      });
    }
  }
  return cells;
}

function columnsOf(sheet: Partial<IWorksheetData>, styles: Styles): ColumnDef[] {
  const columns: ColumnDef[] = [];
  for (const [index, { w, hd, s }] of entries(sheet.columnData)) {
    while (columns.length < index) columns.push({});
    const style = styleOf(s, styles);
    columns[index] = {
      ...(w !== undefined && { width: charactersOfPixels(w) }),
      ...(hd === BooleanNumber.TRUE && { hidden: true }),
      ...(style && { style: toXlsxStyle(style) }),
    };
  }
  return columns;
}

function rowsOf(sheet: Partial<IWorksheetData>): NonNullable<BookSheet['rowDefs']> {
  return new Map(
    [...entries(sheet.rowData)].map(([row, { h, hd, ia }]) => [
      row,
      {
        // The height of a row that fits its content is left to the program that opens the file.
        ...(h !== undefined && ia !== BooleanNumber.TRUE && { height: pointsOfPixels(h) }),
        ...(hd === BooleanNumber.TRUE && { hidden: true }),
      },
    ]),
  );
}

function styleOf(s: Nullable<IStyleData | string>, styles: Styles): IStyleData | null {
  return (typeof s === 'string' ? styles[s] : s) ?? null;
}

/** Univer's sparse arrays: objects with numbers for keys, in the order of the numbers. */
function* entries<T>(sparse: Readonly<Record<number, T>> | undefined): Generator<[number, T]> {
  for (const [key, value] of Object.entries(sparse ?? {})) yield [Number(key), value];
}
