import type { FUniver } from '@univerjs/core/facade';
import '@univerjs/sheets-data-validation/facade';

/**
 * Tells the input message (输入信息) of the selected cell, which Excel shows beside it and Univer
 * does not; empty where the cell has none.
 */
export function watchPrompts(univerAPI: FUniver, tell: (prompt: string) => void): void {
  univerAPI.addEvent(univerAPI.Event.SelectionChanged, ({ worksheet, selections }) => {
    const [selected] = selections;
    const range = selected && worksheet.getRange(selected.startRow, selected.startColumn);
    const rule = range?.getDataValidation()?.rule;
    const { showInputMessage = false, promptTitle = '', prompt = '' } = rule ?? {};
    tell(showInputMessage ? [promptTitle, prompt].filter(Boolean).join('：') : '');
  });
}
