import type { CellValue, Place } from '../report';
import { cellAddress } from './jump';
import { inExcel } from './inExcel';

/** A value to be written into a cell; null empties it. */
export interface Write {
  readonly place: Place;
  readonly value: CellValue;
}

/** Values beside each other in a row of a sheet: written at once, without a cell between. */
export interface Run {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly CellValue[];
}

/** Gathers single cells into as few runs as there can be. */
export function runsOf(writes: readonly Write[]): readonly Run[] {
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

/** Writes cells, in one round trip. */
export async function writeCells(writes: readonly Write[]): Promise<void> {
  await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheet, row, column, values } of runsOf(writes)) {
      const from = cellAddress({ row, column });
      const to = cellAddress({ row, column: column + values.length - 1 });
      worksheets.getItem(sheet).getRange(`${from}:${to}`).values = [values.map(asTyped)];
    }
    await context.sync();
  });
}
