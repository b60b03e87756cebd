import type { FUniver } from '@univerjs/core/facade';
import type { Rect } from '../host/address';

/**
 * Scrolls the sheet in front until a range is seen, as Excel does when one is selected; where it is
 * seen already nothing moves. Waits for the grid to have drawn the sheet that has just come to the
 * front, without which it does not know what is seen.
 */
export function reveal(univerAPI: FUniver, { row, column, rowCount, columnCount }: Rect): void {
  const range = {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
  requestAnimationFrame(() => {
    univerAPI.syncExecuteCommand('sheet.operation.scroll-to-range', { range });
  });
}
