import type { CellValue, Grid } from '../../report';
import { rosterDate } from './rosterDate';
import { kindNamed, kindOfName } from './kinds';
import { rosterColumns, type RosterField } from './columns';
import { coreOf } from './names';
import type { Roster, RosterUnit } from './roster';

/** A list of units as it was read, and what of it was not taken. */
export interface RosterReading {
  readonly roster: Roster;
  /** A sentence each, for the user: a name that stands there twice, a kind nobody knows. */
  readonly told: readonly string[];
}

const textOf = (cell: CellValue | undefined) => (cell == null ? '' : String(cell)).trim();
const headText = (cell: CellValue | undefined) =>
  textOf(cell)
    .normalize('NFKC')
    .replace(/\s|[（(].*$/g, '');

function fieldOf(cell: CellValue | undefined): RosterField | null {
  const text = headText(cell);
  const column = rosterColumns.find(({ head, alias }) => head === text || alias.includes(text));
  return column?.field ?? null;
}

/** Where each field stands. */
type Columns = ReadonlyMap<RosterField, number>;

/** The first row with a heading for the names; null where the list has no head. */
function headOf({ cells }: Grid): { readonly row: number; readonly columns: Columns } | null {
  const row = cells.findIndex((one) => one.some((cell) => fieldOf(cell) === 'name'));
  if (row < 0) return null;
  const columns = new Map<RosterField, number>();
  cells[row]?.forEach((cell, at) => {
    const field = fieldOf(cell);
    if (field && !columns.has(field)) columns.set(field, at);
  });
  return { row, columns };
}

/** Without a head: the column that holds text, the first of them; numbers count the rows. */
function bareColumns({ cells }: Grid): Columns {
  const width = Math.max(0, ...cells.map(({ length }) => length));
  const isText = (cell: CellValue | undefined) => /[^\d\s.、）)]/.test(textOf(cell));
  const at = Array.from({ length: width }, (_, i) => i).find((i) =>
    cells.some((row) => isText(row[i])),
  );
  return new Map([['name', at ?? 0]]);
}

/** `教育局（原教育体育局）` → the name and what stands in the brackets behind it. */
function namesIn(text: string): { readonly name: string; readonly alias: readonly string[] } {
  const [, name = text, inside] =
    /^(.+?)\s*[（(](?:原|曾用名|简称)[：:]?([^（）()]+)[）)]$/.exec(text) ?? [];
  return { name, alias: inside === undefined ? [] : listed(inside) };
}

function listed(text: string): readonly string[] {
  return text.split(/[、，,；;\n]/).flatMap((one) => one.trim() || []);
}

const no: ReadonlySet<string> = new Set(['否', '不', '无', '不报', '免报', '×', 'N', 'NO', '0']);

function unitOf(row: readonly CellValue[], columns: Columns, told: string[]): RosterUnit | null {
  const cell = (field: RosterField) => {
    const at = columns.get(field);
    return at === undefined ? null : (row[at] ?? null);
  };
  const text = textOf(cell('name')).replace(/^\d+[.、．]\s*/, '');
  if (text === '') return null;
  const { name, alias } = namesIn(text);
  const kindText = textOf(cell('kind'));
  const kind = kindText === '' ? kindOfName(name) : kindNamed(kindText);
  if (kind === null && kindText !== '') {
    told.push(`“${name}”的类别“${kindText}”不是本级、部门、乡镇街道、派出机构之一，没有采用。`);
  }
  return {
    name,
    alias,
    kind: kind ?? kindOfName(name),
    includes: listed(textOf(cell('includes'))),
    expected: !no.has(textOf(cell('expected')).toUpperCase()),
    contact: textOf(cell('contact')),
    due: rosterDate(cell('due')),
    note: textOf(cell('note')),
  };
}

/** Rows from the top within which a sheet's heads stand. */
const headRows = 40;

/**
 * Whether a sheet is 名册, whatever it is called: it heads names of units, 类别 and 应报, which no
 * other list of a county does.
 */
export function isRosterSheet(grid: Grid): boolean {
  const columns = headOf({ ...grid, cells: grid.cells.slice(0, headRows) })?.columns;
  return columns !== undefined && columns.has('kind') && columns.has('expected');
}

/**
 * The roster in a list of any make: a sheet with a heading for the names, or one name a line.
 * Columns are known by their headings, in any order; what has none stays unread. Of several sheets
 * 名册 is the one, wherever it stands, for other lists of a county name units too.
 */
export function rosterFrom(grids: readonly Grid[]): RosterReading {
  const headed = grids.find(isRosterSheet) ?? grids.find((grid) => headOf(grid) !== null);
  const grid = headed ?? grids.find(({ cells }) => cells.length > 0);
  if (!grid) return { roster: [], told: [] };
  const head = headOf(grid);
  const columns = head?.columns ?? bareColumns(grid);
  const told: string[] = [];
  const units = new Map<string, RosterUnit>();
  for (const row of grid.cells.slice(head ? head.row + 1 : 0)) {
    const unit = unitOf(row, columns, told);
    if (!unit || /^(?:合计|总计|小计|共计)/.test(unit.name)) continue;
    const key = coreOf(unit.name);
    if (units.has(key)) told.push(`名册中“${unit.name}”出现了不止一次，只算一个单位。`);
    else units.set(key, unit);
  }
  return { roster: [...units.values()], told };
}
