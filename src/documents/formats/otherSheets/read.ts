import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { columnNumber, uncalculated, type CellValue, type Grid } from '../../../report';
import { Allowance } from '../../allowance';
import { assertSheets } from '../../limits';
import { damaged, UnreadableFile } from '../../unreadable';
import { inFifteenPlaces } from '../../workbooks';
import type { Read } from '../format';
import type { Incoming } from '../incoming';
import { rowsOfDif } from './dif';
import { withPlainNumbers } from './sylk';

/** The library tells nothing of how cells look. */
const asStored =
  '这种文件里的删除线、隐藏的行和数字格式看不出来，数按存的读；拿不准的请另存为 .xlsx 再读。';

export const read: Read = async (file) => ({
  grids: isDif(file) ? [gridOfDif(file.start)] : await gridsByLibrary(file),
  notes: [{ place: null, text: asStored }],
});

const isDif = (file: Incoming) => file.isPlain && file.start.startsWith('TABLE');

function gridOfDif(text: string): Grid {
  const cells = rowsOfDif(text);
  const allowance = new Allowance();
  for (const value of cells.flat()) if (value !== null) allowance.takeFilled(value);
  return { sheet: null, top: 0, left: 0, cells, merges: [], columns: 'typed' };
}

async function gridsByLibrary(file: Incoming): Promise<Grid[]> {
  const library = await import('@e965/xlsx');
  const options = { cellDates: true, dense: false };
  return gridsOfBook(
    bookFrom(() =>
      file.isPlain
        ? library.read(withPlainNumbers(file.start), { ...options, type: 'string' })
        : library.read(file.bytes, { ...options, type: 'array' }),
    ),
  );
}

/** The library throws at whatever it cannot make out. */
function bookFrom(make: () => WorkBook): WorkBook {
  try {
    return make();
  } catch {
    throw new UnreadableFile(damaged);
  }
}

/** The sheets of a workbook as the library has them, hidden ones last. */
function gridsOfBook(book: WorkBook): Grid[] {
  assertSheets(book.SheetNames.length);
  const allowance = new Allowance();
  const isHidden = (name: string) =>
    (book.Workbook?.Sheets?.find((one) => one.name === name)?.Hidden ?? 0) > 0;
  const shown = book.SheetNames.filter((name) => !isHidden(name));
  return [...shown, ...book.SheetNames.filter(isHidden)].flatMap((name) => {
    const sheet = book.Sheets[name];
    return sheet ? [gridOfSheet(name, sheet, allowance)] : [];
  });
}

function gridOfSheet(name: string, sheet: WorkSheet, allowance: Allowance): Grid {
  const cells: CellValue[][] = [];
  const formulas = new Set<string>();
  for (const [ref, cell] of Object.entries(sheet) as [string, CellObject][]) {
    const spot = /^([A-Z]{1,3})(\d{1,7})$/.exec(ref);
    if (!spot) continue;
    const [row, column] = [Number(spot[2]) - 1, columnNumber(spot[1] ?? '')];
    const value = valueOf(cell);
    if (cell.f !== undefined) formulas.add(`${row},${column}`);
    if (value === null || value === '') continue;
    allowance.takeFilled(value);
    while (cells.length <= row) {
      allowance.takeCells(1);
      cells.push([]);
    }
    const line = cells[row] ?? [];
    allowance.takeCells(Math.max(0, column - line.length));
    while (line.length < column) line.push(null);
    line[column] = value;
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r,
    column: s.c,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  const isFormula = (row: number, column: number) => formulas.has(`${row},${column}`);
  return { sheet: name, top: 0, left: 0, cells, merges, columns: 'typed', isFormula };
}

function valueOf({ t: type, v: value, w: shown, f: formula }: CellObject): CellValue {
  // A formula that was calculated shows something, were it an empty text.
  if (formula !== undefined && value === undefined) return uncalculated;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (type === 'e') return shown ?? '#REF!';
  return typeof value === 'number' ? inFifteenPlaces(value) : (value ?? null);
}
