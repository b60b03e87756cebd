import { uncalculated, type CellValue } from '../../../../report';
import { assertCells, limits } from '../../../limits';
import type { CellRows, IsThere } from '../../../workbooks';
import { formulaValue, TooMuch } from './formulas';
import type { SheetCell, SheetContent } from './sheet';

/**
 * A formula that joins texts shows a text, which is no figure. One that only chooses among texts and
 * numbers may show a number: `IF(SUM(D7:I7)=0,"无",SUM(D7:I7))`.
 */
function joinsTexts(formula: string): boolean {
  const parts = formula.split('"');
  const isOne = (wanted: number, holds: (part: string) => boolean) =>
    parts.some((part, i) => i % 2 === wanted && holds(part));
  return isOne(0, (code) => code.includes('&')) && isOne(1, (text) => text.trim() !== '');
}

/**
 * Whether the formula of a cell is one that nobody has calculated: without a result, or where a program
 * asks for all to be calculated anew, with one that need not be what it left there.
 */
export function isToCalculate({ formula, value, type }: SheetCell, recalculates: boolean): boolean {
  if (!formula) return false;
  // A number that stands in place of a text was left there by a program that calculates nothing.
  if (joinsTexts(formula.text)) return recalculates && type === 'n' && value.trim() !== '';
  // An empty text is what a formula comes to that names one: IF(F4="已答复","",…).
  const isResult = type === 'inlineStr' || (type === 'str' && formula.text.includes('"'));
  return recalculates || (value.trim() === '' && !isResult);
}

/** No formula that is calculated here. */
const ofArray = { text: '', down: 0, right: 0 };

/** The cells of a sheet, in which those that an array's results fill are formulas as its first is. */
export function withArrayFormulas({ cells, arrays }: SheetContent): readonly SheetCell[] {
  const filled = new Set<string>();
  let many = 0;
  for (const { row, column, rows, columns } of arrays) {
    assertCells((many += rows * columns), limits.filled);
    for (let i = 0; i < rows * columns; i += 1)
      filled.add(`${row + Math.floor(i / columns)},${column + (i % columns)}`);
  }
  if (filled.size === 0) return cells;
  return cells.map((cell) =>
    cell.formula || !filled.has(`${cell.row},${cell.column}`)
      ? cell
      : { ...cell, formula: ofArray },
  );
}

/**
 * Calculates formulas that nobody has. Sums and differences are put in their cells; where a formula is
 * more than that, the cell says that it was not calculated.
 * @param cells of the sheet, with the results that are stored; they are changed
 * @param isOther whether Excel would reckon with something else there than what is read
 * @returns the cells of which the result was calculated here
 */
export function calculate(
  cells: CellRows,
  formulas: readonly SheetCell[],
  isOther: IsThere,
): readonly SheetCell[] {
  const key = (row: number, column: number) => `${row},${column}`;
  const waiting = new Map(formulas.map((cell) => [key(cell.row, cell.column), cell]));
  const done: SheetCell[] = [];
  /** Cells that are being calculated, of which none may need itself. */
  const open = new Set<string>();
  const valueAt = (row: number, column: number): CellValue | undefined => {
    const at = key(row, column);
    const cell = waiting.get(at);
    if (isOther(row, column) || open.has(at) || (cell && !settle(cell))) return undefined;
    return cells.get(row)?.[column] ?? null;
  };
  /** Whether the cell now holds what its formula comes to. */
  const settle = (cell: SheetCell): boolean => {
    const { row, column, formula } = cell;
    const at = key(row, column);
    waiting.delete(at);
    if (!formula) return false;
    const stored = cells.get(row)?.[column] ?? null;
    open.add(at);
    try {
      if (open.size > deepest) throw new TooMuch();
      const value = formulaValue(formula, valueAt);
      const left = value === '' ? null : value;
      if (left !== stored) {
        putValue(cells, row, column, left);
        done.push(cell);
      }
      return true;
    } catch (error) {
      if (!(error instanceof TooMuch)) throw error;
      const isLeftOver = stored === null || stored === 0;
      if (isLeftOver) putValue(cells, row, column, uncalculated);
      return !isLeftOver;
    } finally {
      open.delete(at);
    }
  };
  for (const cell of [...waiting.values()])
    if (waiting.has(key(cell.row, cell.column))) settle(cell);
  return done;
}

/** Formulas that refer to one another, one behind the other. */
const deepest = 200;

function putValue(cells: CellRows, row: number, column: number, value: CellValue): void {
  let line = cells.get(row);
  if (!line) cells.set(row, (line = []));
  while (line.length < column) line.push(null);
  line[column] = value;
}
