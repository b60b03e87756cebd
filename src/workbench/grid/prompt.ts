import type { FUniver } from '@univerjs/core/facade';
import '@univerjs/sheets-data-validation/facade';
import type { FRange } from '@univerjs/sheets/facade';
import type { Host } from '../host';

/** What is told of a cell: what belongs into it, or why it shows an error. */
export type PromptKind = 'input' | 'error';

/**
 * Tells what Excel shows beside the selected cell and Univer does not: what a custom function says
 * of its error, else the cell's input message (输入信息); empty where there is neither.
 */
export function watchPrompts(
  univerAPI: FUniver,
  errorMessages: Host['errorMessages'],
  tell: (prompt: string, kind: PromptKind) => void,
): void {
  univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [selected] = selections;
    if (!selected) {
      tell('', 'input');
      return;
    }
    const { startRow: row, startColumn: column } = selected;
    const error = errorMessages.at(worksheet, row, column);
    if (error === undefined) tell(inputMessage(worksheet.getRange(row, column)), 'input');
    else tell(error, 'error');
  });
}

function inputMessage(range: FRange): string {
  const { showInputMessage, promptTitle = '', prompt = '' } = range.getDataValidation()?.rule ?? {};
  return showInputMessage ? [promptTitle, prompt].filter(Boolean).join('：') : '';
}
