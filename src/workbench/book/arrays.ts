import type { ICellData, IRange, IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { Workbook } from 'hucre/xlsx';
import { rangesOf, textOfRanges } from './a1';

type Cells = NonNullable<IWorksheetData['cellData']>;
type Matrix<T> = Readonly<Record<number, Readonly<Record<number, T>>>>;

/**
 * The formulas of a sheet that work with whole ranges (array formulas). Univer keeps what they fill
 * besides its cells, which are free for them; a file has it in the cells.
 */
export interface SheetArrays {
  /** What a formula fills, by its own cell, both ends included. */
  readonly filled: Matrix<IRange>;
  /** What is shown there, the formula's own cell among them. */
  readonly shown: Matrix<ICellData>;
  /** Formulas that come to one value by way of many: `=SUM(A1:A9*B1:B9)`. */
  readonly within: Matrix<boolean>;
}

/** By the sheet's id; sheets without any may be left out. */
export type ArrayFormulas = ReadonlyMap<string, SheetArrays>;

/** Takes what formulas fill out of the cells of a sheet that was read from a file. */
export function liftArrays(
  sheet: Pick<Workbook['sheets'][number], 'cells'>,
  cellData: Cells,
): [cells: Cells, arrays: SheetArrays] {
  const cells = { ...cellData };
  const filled: Record<number, Record<number, IRange>> = {};
  const shown: Record<number, Record<number, ICellData>> = {};
  // What is filled stands in the file, each cell for one formula: a file that says more is wrong.
  let left = sheet.cells?.size ?? 0;
  for (const [at, { formulaType, formulaRef = '' }] of sheet.cells ?? []) {
    if (formulaType !== 'array') continue;
    const [row = 0, column = 0] = at.split(',').map(Number);
    const range = rangeFrom(row, column, formulaRef);
    left -= range ? areaOf(range) : 0;
    if (!range || left < 0) continue;
    (filled[row] ??= {})[column] = range;
    for (const [r, c] of spotsIn(range)) {
      const { v, t, ...rest } = cells[r]?.[c] ?? {};
      if (v === undefined || v === null) continue;
      (shown[r] ??= {})[c] = { v, ...(t !== undefined && { t }) };
      if (r !== row || c !== column) cells[r] = { ...cells[r], [c]: rest };
    }
  }
  return [cells, { filled, shown, within: {} }];
}

/** What a formula says that it fills; null where that does not begin at its own cell. */
function rangeFrom(row: number, column: number, ref: string): IRange | null {
  const [range] = /^[A-Z]{1,3}\d{1,7}(?::[A-Z]{1,3}\d{1,7})?$/.test(ref) ? rangesOf(ref) : [];
  return range?.startRow === row && range.startColumn === column ? range : null;
}

const areaOf = ({ startRow, endRow, startColumn, endColumn }: IRange): number =>
  (endRow - startRow + 1) * (endColumn - startColumn + 1);

/**
 * The workbook as a file has it: formulas say what they fill (`ref`), and it is in the cells. The
 * `ref` that a cell had before tells no more than that its formula was such a one.
 */
export function withArrays(data: IWorkbookData, arrays: ArrayFormulas): IWorkbookData {
  const sheets = Object.entries(data.sheets).map(([id, sheet]) => {
    const own = arrays.get(id);
    return [id, own ? { ...sheet, cellData: filledCells(sheet.cellData ?? {}, own) } : sheet];
  });
  return { ...data, sheets: Object.fromEntries(sheets) as IWorkbookData['sheets'] };
}

function filledCells(cellData: Cells, { filled, shown, within }: SheetArrays): Cells {
  const cells = { ...cellData };
  const put = (row: number, column: number, more: ICellData) => {
    cells[row] = { ...cells[row], [column]: { ...cells[row]?.[column], ...more } };
  };
  for (const [row, column, formula] of formulasIn(cellData)) {
    const range = filled[row]?.[column];
    const was = formula.ref !== undefined && formula.ref !== null;
    const isOne = was || (within[row]?.[column] === true && !countsAnyway(formula));
    if (!range && !isOne) continue;
    const own = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    // What stands in its way makes it fill nothing.
    const fills = range && shown[row]?.[column]?.v !== '#SPILL!' ? range : own;
    put(row, column, { ref: textOfRanges([fills]) });
    for (const [r, c] of spotsIn(fills)) {
      const value = shown[r]?.[c];
      if (value && isFree(cellData[r]?.[c])) put(r, c, value);
    }
  }
  return cells;
}

/** Of itself it works with whole ranges in any formula. */
const countsAnyway = ({ f }: ICellData): boolean => /\bSUMPRODUCT\(/i.test(f ?? '');

const isFree = (cell: ICellData | undefined): boolean =>
  !cell?.f && !cell?.si && (cell?.v ?? '') === '';

function* formulasIn(cells: Cells): Generator<[row: number, column: number, ICellData]> {
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries((columns ?? {}) as Record<string, ICellData>))
      if (cell.f || cell.si) yield [Number(row), Number(column), cell];
}

function* spotsIn(range: IRange): Generator<[row: number, column: number]> {
  for (let row = range.startRow; row <= range.endRow; row += 1)
    for (let column = range.startColumn; column <= range.endColumn; column += 1)
      yield [row, column];
}
