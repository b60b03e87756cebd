import type { FWorkbook } from '@univerjs/sheets/facade';

const steps: Readonly<Record<string, number>> = { PageUp: -1, PageDown: 1 };

/**
 * Goes to the sheet before or after by Ctrl+PageUp and Ctrl+PageDown, as in Excel; with Alt or Shift as
 * well, as in Excel on the web, for browsers take the bare ones for tabs of their own. Univer has no
 * keys for it.
 */
export function walkSheets(grid: HTMLElement, workbook: () => FWorkbook): void {
  const onKey = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    const book = workbook();
    const sheets = book.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const front = book.getActiveSheet().getSheetId();
    const next = sheets[sheets.findIndex((sheet) => sheet.getSheetId() === front) + step];
    if (next) book.setActiveSheet(next);
  };
  grid.addEventListener('keydown', onKey, true);
}
