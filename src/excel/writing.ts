import { cellAddress, type CellValue, type Place } from '../report';
import { inExcel } from './inExcel';

/** A value to be written into a cell; null empties it. */
export interface CellWrite {
  readonly place: Place;
  readonly value: CellValue;
}

/** Values beside each other in a row of a sheet: written at once, without a cell between. */
export interface CellRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** Gathers single cells into as few runs as there can be. */
export function cellRuns(writes: readonly CellWrite[]): readonly CellRun[] {
  const runs: { sheet: string; row: number; column: number; values: CellValue[] }[] = [];
  const ordered = writes.flatMap(({ place: { sheet, row, column }, value }) =>
    sheet === null ? [] : [{ sheet, row, column, value }],
  );
  ordered.sort((a, b) => a.sheet.localeCompare(b.sheet) || a.row - b.row || a.column - b.column);
  for (const { sheet, row, column, value } of ordered) {
    const last = runs.at(-1);
    const follows =
      last?.sheet === sheet && last.row === row && last.column + last.values.length === column;
    if (follows) last.values.push(value);
    else runs.push({ sheet, row, column, values: [value] });
  }
  return runs;
}

/** Words that Excel would read as a number, a date, a truth or a formula unless told not to. */
const readable = /^['=+\-@\d.(（¥￥$]|^(true|false)$/i;

/** A value as Excel takes it, so that it comes to stand in the cell exactly so. */
export function asTyped(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'string' && readable.test(value) ? `'${value}` : value;
}

/** Excel's format of a cell that makes text of whatever is written into it, numbers too. */
const textFormat = '@';

/** Which of the cells that are to get a number would make text of it. One round trip. */
export function textCellsAmong(writes: readonly CellWrite[]): Promise<readonly Place[]> {
  return inExcel(async (context) => {
    const asked = writes.flatMap(({ place, value }) => {
      if (place.sheet === null || typeof value !== 'number') return [];
      const cell = context.workbook.worksheets.getItem(place.sheet).getRange(cellAddress(place));
      cell.load('numberFormat');
      return [{ place, cell }];
    });
    await context.sync();
    return asked
      .filter(({ cell }) => cell.numberFormat.flat()[0] === textFormat)
      .map(({ place }) => place);
  });
}

/** Cells that change their format with what is written. */
interface Formats {
  /** Formatted as text; cease to be so before the write, so that a number stays one. */
  readonly freed?: readonly Place[];
  /** Become text cells again after the write, which leaves what was written as it is. */
  readonly text?: readonly Place[];
}

/** Writes cells, in one round trip. */
export async function writeCells(
  writes: readonly CellWrite[],
  { freed = [], text = [] }: Formats = {},
): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const setFormat = (places: readonly Place[], format: string) => {
      for (const { sheet, row, column } of places) {
        if (sheet === null) continue;
        const cell = worksheets.getItem(sheet).getRange(cellAddress({ row, column }));
        cell.numberFormat = [[format]];
      }
    };
    setFormat(freed, 'General');
    for (const { sheet, row, column, values } of cellRuns(writes)) {
      const from = cellAddress({ row, column });
      const to = cellAddress({ row, column: column + values.length - 1 });
      worksheets.getItem(sheet).getRange(`${from}:${to}`).values = [values.map(asTyped)];
    }
    setFormat(text, textFormat);
    await context.sync();
  });
}
