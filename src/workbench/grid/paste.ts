import { ICommandService, ObjectMatrix } from '@univerjs/core';
import {
  ISheetClipboardService,
  PREDEFINED_HOOK_NAME_PASTE as ways,
} from '@univerjs/preset-sheets-core';
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from '@univerjs/sheets';
import { textLines } from '../../documents/formats/text/read/lines';
import type { Spreadsheet } from './univer';

/**
 * Pastes as Excel does. Of rows of plain text each piece between tabs comes into its cell, whose look
 * stays: Univer makes a table in its own look of it, without the first cells of a row where these are
 * blank, so that figures come one column too far to the left; and by its menu all goes into one cell.
 * What is blank leaves its cell blank, not with an empty text, which would be no number.
 */
export function pasteAsExcel({ injector }: Pick<Spreadsheet, 'injector'>): void {
  const clipboard = injector.get(ISheetClipboardService);
  const commands = injector.get(ICommandService);
  const paste = clipboard.paste.bind(clipboard);
  const pasteByKeys = clipboard.legacyPaste.bind(clipboard);
  const pasteRows = (text: string) => paste(tableOf(text), ways.SPECIAL_PASTE_VALUE);

  const withBlanks = async (act: () => Promise<boolean>): Promise<boolean> => {
    const watch = commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetRangeValuesMutation.id) blankOut(params as ISetRangeValuesMutationParams);
    });
    try {
      return await act();
    } finally {
      watch.dispose();
    }
  };

  clipboard.legacyPaste = (html, text = '', files) =>
    withBlanks(() =>
      html || files || !isRows(text) ? pasteByKeys(html, text, files) : pasteRows(text),
    );
  clipboard.paste = async (item, way) => {
    const isPlain = item.types.every((type) => type === plainText);
    const text = isPlain ? await (await item.getType(plainText)).text() : '';
    return withBlanks(() => (isRows(text) ? pasteRows(text) : paste(item, way)));
  };
}

const plainText = 'text/plain';

const isRows = (text: string): boolean => /[\t\n]/.test(text);

/**
 * The text as the page that Univer pastes cells from. A cell in quotation marks, as spreadsheets write
 * one that has a line break, is one cell: its second line is no row, below which all would be moved.
 */
function tableOf(text: string): ClipboardItem {
  const rows = textLines(text.replace(/\r?\n$/, ''));
  const cells = rows.map((row) => row.split('\t').map((cell) => `<td>${asHtml(cell)}</td>`));
  const html = `<table>${cells.map((line) => `<tr>${line.join('')}</tr>`).join('')}</table>`;
  return {
    types: ['text/html'],
    getType: () => Promise.resolve(new Blob([html])),
    presentationStyle: 'unspecified',
  };
}

const asHtml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function blankOut({ cellValue }: ISetRangeValuesMutationParams): void {
  new ObjectMatrix(cellValue).forValue((_row, _column, cell) => {
    if (cell?.v === '') cell.v = null;
  });
}
