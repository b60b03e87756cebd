import type { BookCell, BookSheet } from '../../documents/sheets';
import type { NewCell } from '../package/patchCells';
import type { BookModel } from './save';

/** A cell that holds something else than before. */
export interface Edit extends Omit<NewCell, 'fills'> {
  /** What its formula fills, `A1:C5`, where it works with whole ranges. */
  readonly fills?: string;
}

/** What was done to a workbook. */
export interface Edits {
  /** Sheet by sheet in the order of the tabs. */
  readonly cells: readonly (readonly Edit[])[];
  /** The sheets that came behind the last, with their names; null for none. */
  readonly added: BookModel | null;
}

/**
 * What was done to a workbook, where sheets came behind those that were there and nothing else was
 * done to these than to the content of cells; null where anything else is not as it was: their order,
 * formats, widths, rules, names.
 */
export function editsBetween(before: BookModel, now: BookModel): Edits | null {
  const added = now.sheets.slice(before.sheets.length);
  const isOfAdded = ({ scope }: Name) => added.some(({ name }) => name === scope);
  const names = now.namedRanges ?? [];
  const former = names.filter((name) => !isOfAdded(name));
  if (canonical(before.namedRanges ?? []) !== canonical(former)) return null;
  const cells: Edit[][] = [];
  for (const [index, sheet] of before.sheets.entries()) {
    const is = now.sheets[index];
    const edited = is && sheetEdits(sheet, is);
    if (!edited) return null;
    cells.push(edited);
  }
  const alone = { sheets: added, namedRanges: names.filter(isOfAdded) };
  return { cells, added: added.length > 0 ? alone : null };
}

type Name = NonNullable<BookModel['namedRanges']>[number];

function sheetEdits(before: BookSheet, now: BookSheet): Edit[] | null {
  const { cells: formerCells = new Map<string, BookCell>(), ...former } = before;
  const { cells = new Map<string, BookCell>(), ...rest } = now;
  if (canonical(former) !== canonical(rest)) return null;
  const edits: Edit[] = [];
  for (const at of new Set([...formerCells.keys(), ...cells.keys()])) {
    const [was = {}, is = {}] = [formerCells.get(at), cells.get(at)];
    if (was.style !== is.style && canonical(was.style) !== canonical(is.style)) return null;
    const [row = 0, column = 0] = at.split(',').map(Number);
    const content = contentIn(was, is);
    if (content) edits.push({ row, column, ...content });
  }
  return edits;
}

/** What the cell is to hold anew; null for as it was. */
function contentIn(was: BookCell, is: BookCell): Omit<Edit, 'row' | 'column'> | null {
  const [former, value] = [plain(was), plain(is)];
  if (was.formula !== is.formula || fillsOtherwise(was, is)) {
    const { formula, formulaRef: fills } = is;
    return {
      value,
      ...(formula !== undefined && { formula, ...(fills !== undefined && { fills }) }),
    };
  }
  if (same(former, value)) return null;
  if (is.formula === undefined) return { value };
  // A function that this grid does not know: the file's own result is the better one.
  return value === '#NAME?' ? null : { value, keepsFormula: true };
}

/** A formula of the old kind that comes to one value stays as it is spelled. */
const fillsOtherwise = ({ formulaRef: was }: BookCell, { formulaRef: is }: BookCell) =>
  is !== undefined && was !== is && (was !== undefined || is.includes(':'));

type Plain = Edit['value'];

function plain({ value, formula, formulaResult }: BookCell): Plain {
  const shown = formula === undefined ? value : formulaResult;
  return shown ?? null;
}

/** Results differ in their last digits between programs. */
function same(a: Plain, b: Plain): boolean {
  if (typeof a !== 'number' || typeof b !== 'number') return (a ?? '') === (b ?? '');
  return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}

/** Two models are the same where they read the same, whatever the order of their members. */
const canonical = (model: unknown): string =>
  JSON.stringify(model ?? null, (_, value: unknown) => {
    if (value instanceof Map) return [...(value as Map<unknown, unknown>)];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
