import { columnNumber, type CellValue, type Grid } from '../report';

/** With fewer letters than these, a row of them may be anything. */
const fewest = 3;

const textOf = (value: CellValue | undefined) => String(value ?? '').trim();

/** Whether a row shows what the columns of a sheet are called, beside a blank corner: A, B, C. */
function namesColumns([corner, ...names]: readonly CellValue[]): boolean {
  if (textOf(corner) !== '') return false;
  const shown = names.map(textOf).filter((name) => name !== '');
  return (
    shown.length >= fewest &&
    shown.every((name, i) => /^[A-Z]{1,2}$/.test(name) && columnNumber(name) === i)
  );
}

/** The number that a row begins with; 0 for another text, null for none. */
function numberOf([first]: readonly CellValue[]): number | null {
  const text = textOf(first);
  if (text === '') return null;
  return /^\d{1,7}$/.test(text) ? Number(text) : 0;
}

/**
 * Cells without the frame of the sheet that they are shown in: the letters of its columns and the
 * numbers of its rows, as a published sheet and a print with headings have them, are no figures. Every
 * cell stays where it is.
 */
export function withoutSheetFrame(grid: Grid): Grid {
  if (grid.columns !== 'kept' || !grid.cells.some(namesColumns)) return grid;
  const cells = grid.cells.map((row) => [...row]);
  let frame: { readonly names: CellValue[]; last: number } | null = null;
  for (const row of cells) {
    const number = numberOf(row);
    if (namesColumns(row)) frame = { names: row, last: 0 };
    else if (!frame || number === null) continue;
    else if (number > frame.last) {
      frame.names.fill(null);
      row[0] = null;
      frame.last = number;
    } else frame = null;
  }
  return { ...grid, cells };
}
