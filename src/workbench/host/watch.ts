import { mostColumns, mostRows } from '../../report';
import { formatRect, rectOf, type Rect } from './address';
import { message, type EventName, type Message } from './events';
import { changed, type GridChange, type ChangeParams, type Span } from './grid/changes';
import type { GridEngine } from './grid/engine';

/** Whose edit it was, in Excel's words. */
type Trigger = 'ThisLocalAddin' | 'Unknown';

/** Turns what happens in the grid into the events of Excel's object model. */
export function watchGrid(engine: GridEngine, send: (messages: readonly Message[]) => void): void {
  let front = engine.workbook.getActiveSheet().getSheetId();
  const names = new Map<string, string>();
  for (const sheet of engine.workbook.getSheets())
    names.set(sheet.getSheetId(), sheet.getSheetName());
  engine.onChange((change, byAddIn) => {
    const { id, params } = change;
    const sheetId = params.subUnitId ?? params.sheet?.id ?? '';
    if (id === changed.sheetActivated && sheetId !== front) {
      send(about('Activated', sheetId, {}));
      front = sheetId;
    } else if (id === changed.sheetRenamed) {
      const nameAfter = params.name ?? '';
      const nameBefore = names.get(sheetId) ?? '';
      names.set(sheetId, nameAfter);
      send(about('NameChanged', sheetId, { source: 'Local', nameBefore, nameAfter }));
    } else if (id === changed.sheetHidden)
      send(about('VisibilityChanged', sheetId, visibility(params)));
    else if (id === changed.sheetInserted) {
      names.set(sheetId, engine.sheet(sheetId).getSheetName());
      send(about('Added', sheetId, { source: 'Local' }));
    } else if (id === changed.sheetRemoved) send(about('Deleted', sheetId, { source: 'Local' }));
    else if (id === changed.calculationResult) send(calculated(params));
    else if (id === changed.selection) send(selected(sheetId, params));
    else {
      const edit = editIn(change);
      if (edit)
        send(about('DataChanged', sheetId, details(edit, byAddIn ? 'ThisLocalAddin' : 'Unknown')));
    }
  });
}

interface Edit {
  readonly changeType: string;
  readonly rect: Rect;
}

const details = ({ changeType, rect }: Edit, triggerSource: Trigger): object => ({
  address: formatRect(rect),
  changeType,
  source: 'Local',
  triggerSource,
  shiftDirection: 'None',
});

/** What of the sheet was edited; null for changes of format and results of formulas. */
function editIn({ id, params, calculated: isResult }: GridChange): Edit | null {
  if (isResult) return null;
  switch (id) {
    case changed.cells:
      return edited(params);
    case changed.rangeMoved:
    case changed.reordered:
      return params.range ? { changeType: 'RangeEdited', rect: toRect(params.range) } : null;
    case changed.rowsInserted:
      return rows('RowInserted', params);
    case changed.rowsRemoved:
      return rows('RowDeleted', params);
    case changed.columnsInserted:
      return columns('ColumnInserted', params);
    case changed.columnsRemoved:
      return columns('ColumnDeleted', params);
    default:
      return null;
  }
}

/** The rectangle around the cells whose content was set; styles alone are no edit. */
function edited({ cellValue = {} }: ChangeParams): Edit | null {
  const cells = Object.entries(cellValue).flatMap(([row, line]) =>
    Object.entries(line).flatMap(([column, cell]) =>
      cell === null || 'v' in cell || 'f' in cell || 'p' in cell
        ? [{ row: Number(row), column: Number(column) }]
        : [],
    ),
  );
  if (cells.length === 0) return null;
  const [top, bottom] = bounds(cells.map(({ row }) => row));
  const [left, right] = bounds(cells.map(({ column }) => column));
  return {
    changeType: 'RangeEdited',
    rect: rectOf(top, left, bottom - top + 1, right - left + 1),
  };
}

const bounds = (numbers: readonly number[]): [number, number] =>
  numbers.reduce<[number, number]>(
    ([low, high], number) => [Math.min(low, number), Math.max(high, number)],
    [Infinity, -Infinity],
  );

const toRect = ({ startRow, endRow, startColumn, endColumn }: Span): Rect =>
  rectOf(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);

function rows(changeType: string, { range }: ChangeParams): Edit | null {
  if (!range) return null;
  const { row, rowCount } = toRect(range);
  return { changeType, rect: rectOf(row, 0, rowCount, mostColumns) };
}

function columns(changeType: string, { range }: ChangeParams): Edit | null {
  if (!range) return null;
  const { column, columnCount } = toRect(range);
  return { changeType, rect: rectOf(0, column, mostRows, columnCount) };
}

function visibility({ hidden }: ChangeParams): object {
  const [visibilityAfter, visibilityBefore] =
    hidden === 1 ? ['Hidden', 'Visible'] : ['Visible', 'Hidden'];
  return { source: 'Local', visibilityAfter, visibilityBefore };
}

/** Formulas of these sheets were calculated; Excel says no more than that either. */
const calculated = ({ unitData = {} }: ChangeParams): Message[] =>
  Object.values(unitData).flatMap((sheets) =>
    Object.entries(sheets).flatMap(([sheetId, cells]) =>
      cells ? about('Calculated', sheetId, { address: '' }) : [],
    ),
  );

/** Where a selection is of several parts, Excel names the last; nobody who listens looks. */
function selected(sheetId: string, { selections }: ChangeParams): Message[] {
  const range = selections?.at(-1)?.range;
  return range ? about('SelectionChanged', sheetId, { address: formatRect(toRect(range)) }) : [];
}

const about = (name: EventName, worksheetId: string, value: object): Message[] => [
  message(name, { ...value, worksheetId }),
];
