import { parseRect } from '../address';
import type { GridEngine } from './engine';
import { changed } from './changes';

/**
 * Selects a cell on each of these sheets, in whichever the user goes there first; the sheet in front
 * stays where it is, and is told of last.
 * @param cells by the sheet's id, `D6`
 */
export function selectCells(engine: GridEngine, cells: ReadonlyMap<string, string>): void {
  const inFront = engine.workbook.getActiveSheet();
  const front = inFront.getSheetId();
  const others = Array.from(cells).filter(([id]) => id !== front);
  const own = cells.get(front);
  for (const [id, cell] of others) select(engine, id, cell);
  // To select in a sheet brings it to the front, and what is told of a cell is told of the front's.
  engine.workbook.setActiveSheet(inFront);
  if (own !== undefined) select(engine, front, own);
}

function select(engine: GridEngine, id: string, cell: string): void {
  const sheet = engine.sheet(id);
  // A file may name a cell far away from all that it holds.
  const there = engine.present(id, parseRect(cell));
  if (!there) return;
  const single = sheet.getRange(there.row, there.column).getRange();
  const { startRow: actualRow, startColumn: actualColumn } = single;
  const merged = sheet.getSheet().getMergedCell(actualRow, actualColumn);
  const range = merged ?? single;
  const primary = {
    ...range,
    ...{ actualRow, actualColumn },
    ...{ isMerged: merged !== null, isMergedMainCell: merged !== null },
  };
  engine.univerAPI.syncExecuteCommand(changed.selection, {
    unitId: engine.workbook.getId(),
    subUnitId: id,
    selections: [{ range, primary, style: null }],
  });
}
