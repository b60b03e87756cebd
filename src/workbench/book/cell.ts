import { BooleanNumber, CellValueType, type ICellData } from '@univerjs/core';
import type { Cell, CellValue } from 'hucre/xlsx';
import type { BookCell } from '../../documents/sheets';
import { callsAddIn, shownFormula, spelledFormula } from './functionNames';
import { keep, keptIn, type KeptOfCell } from './kept';

const dayInMilliseconds = 86_400_000;
/** Day 0 of Excel's calendar, which counts the leap day that 1900 did not have. */
const dayZero = Date.UTC(1899, 11, 30);

/** A cell's value, formula and lock. `style` is the id of its style in the snapshot. */
export function toUniverCell(
  cell: Partial<Cell>,
  sheet: string,
  style: string | undefined,
): ICellData {
  const kept: KeptOfCell = cell.style?.protection?.locked === false ? { locked: false } : {};
  return {
    // An empty text as a formula's result comes as its value alone.
    ...toUniverValue(cell.formulaResult ?? cell.value),
    ...toUniverFormula(cell, sheet),
    ...(style !== undefined && { s: style }),
    ...keep(kept),
  };
}

/** A shared formula is written once in the file; Univer, too, lets cells share one by its id. */
function toUniverFormula(cell: Partial<Cell>, sheet: string): ICellData {
  if (cell.formula === undefined) return {};
  const f = cell.formula === '' ? {} : { f: `=${shownFormula(cell.formula)}` };
  const shared = cell.formulaSharedIndex;
  return {
    ...f,
    ...(shared !== undefined && { si: `${sheet}:${shared}` }),
    ...(cell.formulaType === 'array' && cell.formulaRef && { ref: cell.formulaRef }),
  };
}

function toUniverValue(value: CellValue | undefined): ICellData {
  if (value === null || value === undefined) return {};
  if (value instanceof Date)
    return { v: (value.getTime() - dayZero) / dayInMilliseconds, t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean')
    return { v: value ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  // A number that was typed as text stays text, and Univer marks it in the corner as Excel does.
  const numeric = value.trim() !== '' && !Number.isNaN(Number(value));
  return { v: value, t: numeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/**
 * @param formula what the cell computes, with shared formulas already written out
 * @param place the cell's own, `D6`
 */
export function toXlsxCell(
  cell: ICellData,
  formula: string | null,
  place: string,
): BookCell | null {
  const value = toXlsxValue(cell);
  const protection = keptIn<KeptOfCell>(cell.custom);
  const style = Object.keys(protection).length > 0 ? { style: { protection } } : {};
  if (formula !== null)
    return {
      formula: spelledFormula(formula.replace(/^=/, '')),
      ...arrayOf(cell, formula, place),
      formulaResult: value,
      value,
      ...style,
    };
  return value === null && !('style' in style) ? null : { value, ...style };
}

/**
 * Written without this, a formula is one of the old kind to Excel: it puts an @ before what may come
 * to many values, and shows one.
 */
function arrayOf({ ref }: ICellData, formula: string, place: string): BookCell {
  const isOne = callsAddIn(formula) ? place : null;
  const fills = ref ?? isOne;
  return fills === null ? {} : { formulaType: 'array', formulaRef: fills, formulaDynamic: true };
}

function toXlsxValue({ v, t, p }: ICellData): string | number | boolean | null {
  if (v === null || v === undefined) return p?.body?.dataStream.replace(/[\r\n]{1,8}$/, '') ?? null;
  if (t === CellValueType.BOOLEAN) return Boolean(v);
  return v;
}
