import { columnName, mergedDown, type Grid } from '../../report';
import type { UnitKind } from './kinds';
import { bareShape, headedShape } from './listColumns';
import { listHeadingIn } from './listHeading';
import { namesApart, unitInRow, type ListRow } from './listRow';
import { coreOf } from './names';
import type { Roster, RosterUnit } from './roster';

/** A list of units as it was read, and what of it was not taken. */
export interface RosterReading {
  readonly roster: Roster;
  /** A sentence each, for the user: a name that stands there twice, a kind nobody knows. */
  readonly told: readonly string[];
}

/** Rows from the top within which a sheet's heads stand. */
const headRows = 40;

/**
 * Whether a sheet is 名册, whatever it is called: it heads names of units, 类别 and 应报, which no
 * other list of a county does.
 */
export function isRosterSheet(grid: Grid): boolean {
  const [lane] = headedShape({ ...grid, cells: grid.cells.slice(0, headRows) })?.lanes ?? [];
  return lane !== undefined && lane.has('kind') && lane.has('expected');
}

/** The rows of a list with the kind that the heading above each tells, and those headings. */
function groupedRows(grid: Grid, first: number, nameAt: number, isBare: boolean) {
  const { cells } = mergedDown(grid, first - 1);
  const headings: string[] = [];
  const rows: { readonly row: ListRow; readonly group: UnitKind | null }[] = [];
  let group: UnitKind | null = null;
  for (const [at, own] of grid.cells.entries()) {
    if (at < first) continue;
    const heading = listHeadingIn(own);
    if (heading) {
      headings.push(heading.text);
      group = heading.kind;
    }
    const rest = heading && Array.from({ length: nameAt + 1 }, () => heading.rest);
    const row = rest ? { own: rest, whole: rest } : { own, whole: cells[at] ?? own };
    const apart = isBare || heading ? namesApart(row, nameAt) : [row];
    rows.push(...apart.map((one) => ({ row: one, group })));
  }
  return { headings, rows };
}

/** What is said of a list that was read: of headings and of columns that nothing heads. */
function notesOn(headings: readonly string[], unread: readonly number[]): readonly string[] {
  const columns = unread.map((at) => columnName(at)).join('、');
  const [first = ''] = headings;
  return [
    ...(headings.length > 0
      ? [`名册中有 ${headings.length} 行是标题（如“${first}”），不算单位，下面单位的类别按标题。`]
      : []),
    ...(unread.length > 0 ? [`名册没有表头，第 ${columns} 列不知道是什么，没有采用。`] : []),
  ];
}

/**
 * The roster in a list of any make: a sheet with a heading for the names, or one name a line, in
 * groups under headings of their own (一、县直部门) or not. Columns are known by their headings, in
 * any order; what has none stays unread. Of several sheets 名册 is the one, wherever it stands, for
 * other lists of a county name units too.
 */
export function rosterFrom(grids: readonly Grid[]): RosterReading {
  const headed = grids.find(isRosterSheet) ?? grids.find((grid) => headedShape(grid) !== null);
  const grid = headed ?? grids.find(({ cells }) => cells.length > 0);
  if (!grid) return { roster: [], told: [] };
  const head = headedShape(grid);
  const { first, lanes, unread } = head ?? bareShape(grid);
  const isBare = head === null && lanes.length === 1;
  const { headings, rows } = groupedRows(grid, first, lanes[0]?.get('name') ?? 0, isBare);
  const told = [...notesOn(headings, unread)];
  const units = new Map<string, RosterUnit>();
  for (const columns of lanes) {
    for (const { row, group } of rows) {
      const unit = unitInRow(row, columns, group, (sentence) => told.push(sentence));
      if (!unit) continue;
      const key = coreOf(unit.name);
      if (units.has(key)) told.push(`名册中“${unit.name}”出现了不止一次，只算一个单位。`);
      else units.set(key, unit);
    }
  }
  return { roster: [...units.values()], told };
}
