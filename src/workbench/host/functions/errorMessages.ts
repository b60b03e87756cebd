import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Caller } from './executor';

interface Said {
  readonly code: string;
  readonly message: string;
  /** The formula that answered with the error; typed over, its message is void. */
  readonly formula: string;
  readonly caller: Caller;
}

const placeOf = (sheetId: string, row: number, column: number) => `${sheetId}!${row},${column}`;

/** What custom functions say beside their errors; Excel shows it at the cell. */
export class ErrorMessages {
  readonly #said = new Map<string, Said>();

  /** @param result the answer to `caller`: one value or a block that spills from there */
  keep(caller: Caller, formula: string, result: unknown): void {
    const block: readonly unknown[] = Array.isArray(result) ? result : [[result]];
    block.forEach((line, down) => {
      (Array.isArray(line) ? line : [line]).forEach((cell: unknown, right) => {
        if (!saysWhy(cell)) return;
        const place = placeOf(caller.sheetId, caller.row + down, caller.column + right);
        this.#said.set(place, { code: cell.code, message: cell.message, formula, caller });
      });
    });
  }

  /** The message of the error that a cell shows now, if a custom function gave one with it. */
  at(sheet: FWorksheet, row: number, column: number): string | undefined {
    const said = this.#said.get(placeOf(sheet.getSheetId(), row, column));
    if (!said || said.code !== sheet.getRange(row, column).getCellData()?.v) return undefined;
    const { caller, formula, message } = said;
    const stands = sheet.getRange(caller.row, caller.column).getFormula() === formula;
    return stands ? message : undefined;
  }
}

/** `CustomFunctions.Error` comes from the add-in's own window, so it is told by what it holds. */
function saysWhy(cell: unknown): cell is { readonly code: string; readonly message: string } {
  if (typeof cell !== 'object' || cell === null || !('code' in cell && 'message' in cell))
    return false;
  return typeof cell.code === 'string' && typeof cell.message === 'string' && cell.message !== '';
}
