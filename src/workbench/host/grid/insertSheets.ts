import type { IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { invalidArgument, itemNotFound } from '../errors';
import type { GridEngine } from './engine';
import { carryRules } from './carryRules';
import { selectCells } from './select';

/** Excel's options of `insertWorksheetsFromBase64`. */
export interface InsertOptions {
  readonly sheetNamesToInsert?: readonly string[];
  readonly positionType?: string;
  readonly relativeTo?: string;
}

/** A workbook of which sheets are put into another one. */
export interface SheetSource {
  readonly data: IWorkbookData;
  /** The cell that is selected on a sheet, `D6`, by the sheet's id. */
  readonly selected: ReadonlyMap<string, string>;
}

/**
 * Puts sheets of another workbook into this one, with their styles and rules and the cell that is
 * selected on each; answers their ids.
 */
export function insertIntoGrid(
  engine: GridEngine,
  { data, selected }: SheetSource,
  options: InsertOptions,
): readonly string[] {
  const sheets = chosen(data, options.sheetNamesToInsert ?? []);
  let index = startIndex(engine, options);
  const front = engine.workbook.getActiveSheet();
  const ids = engine.change(() => sheets.map((sheet) => insertSheet(engine, data, sheet, index++)));
  engine.workbook.setActiveSheet(front);
  const cells = sheets.map(({ id = '' }, i) => [ids[i] ?? '', selected.get(id) ?? 'A1'] as const);
  selectCells(engine, new Map(cells));
  engine.calculation.recalculate();
  return ids;
}

type SheetData = Partial<IWorksheetData>;

function chosen(source: IWorkbookData, names: readonly string[]): SheetData[] {
  const sheets = source.sheetOrder.flatMap((id) => source.sheets[id] ?? []);
  if (names.length === 0) return sheets;
  return names.map((name) => {
    const found = sheets.find((sheet) => sheet.name === name);
    if (!found) throw itemNotFound();
    return found;
  });
}

function startIndex(
  engine: GridEngine,
  { positionType = 'End', relativeTo }: InsertOptions,
): number {
  const count = engine.workbook.getNumSheets();
  if (positionType === 'None' || positionType === 'End') return count;
  if (positionType === 'Beginning') return 0;
  const beside = relativeTo === undefined ? null : engine.findSheet(relativeTo);
  if (!beside) throw invalidArgument();
  return beside.getIndex() + (positionType === 'After' ? 1 : 0);
}

function insertSheet(
  engine: GridEngine,
  source: IWorkbookData,
  data: SheetData,
  index: number,
): string {
  const id = `sheet-${Math.random().toString(36).slice(2)}`;
  const name = freeName(engine, data.name ?? 'Sheet');
  const rename = (style: string): string => `${id}-${style}`;
  const styles = Object.entries(source.styles).flatMap(([key, style]): [string, IStyleData][] =>
    style ? [[rename(key), style]] : [],
  );
  engine.workbook.addStyles(Object.fromEntries(styles));
  engine.workbook.insertSheet(name, { index, sheet: { ...restyled(data, rename), id, name } });
  carryRules(engine, source, data.id ?? '', id);
  return id;
}

/** Every style that is named by key, named by its new key. */
function restyled(data: SheetData, rename: (key: string) => string): SheetData {
  return JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    typeof value === 'string' && (key === 's' || key === 'defaultStyle') ? rename(value) : value,
  ) as SheetData;
}

/** The name, or with (2), (3)… behind it as Excel does. */
function freeName(engine: GridEngine, name: string): string {
  for (let copy = 1; ; copy += 1) {
    const free = copy === 1 ? name : `${name} (${copy})`;
    if (!engine.findSheet(free)) return free;
  }
}
