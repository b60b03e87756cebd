import '@univerjs/sheets-data-validation/facade';
import type { FRange } from '@univerjs/sheets/facade';
import type { Host } from '../host';
import { changed } from '../host/grid/changes';

/** What is told of a cell: what belongs into it, or why it shows an error. */
export type PromptKind = 'input' | 'error';

/**
 * Tells what Excel shows beside the selected cell and Univer does not: what a custom function says
 * of its error, else the cell's input message (输入信息). Empty where there is neither. It hears of
 * selections as the host does, for Univer's own event leaves out the first one of a workbook.
 */
export function watchPrompts(
  { engine, errorMessages }: Host,
  tell: (prompt: string, kind: PromptKind) => void,
): void {
  engine.onChange(({ id, params: { subUnitId, selections } }) => {
    if (id !== changed.selection || subUnitId === undefined) return;
    const selected = selections?.[0]?.range;
    if (!selected) {
      tell('', 'input');
      return;
    }
    const { startRow: row, startColumn: column } = selected;
    const worksheet = engine.sheet(subUnitId);
    const error = errorMessages.at(worksheet, row, column);
    if (error !== undefined) tell(error, 'error');
    else tell(inputMessage(worksheet.getRange(row, column)), 'input');
  });
}

function inputMessage(range: FRange): string {
  const { showInputMessage, promptTitle = '', prompt = '' } = range.getDataValidation()?.rule ?? {};
  if (!showInputMessage) return '';
  return [promptTitle, prompt].filter(Boolean).join('：');
}
