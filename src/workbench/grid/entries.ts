import { IUndoRedoService, type ICellData, type Nullable } from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/sheets';
import { formatRect, rectOf } from '../host/address';
import type { GridEngine } from '../host/grid/engine';
import { selectCells } from '../host/grid/select';
import type { Spreadsheet } from './univer';

/**
 * Lets the user type on while an entry is judged. Univer leaves a cell only when the formula of its
 * validation is worked out, some tenths of a second later, and what is typed until then goes into the
 * cell that was meant to be left: figures of a fast typist were lost, or stood in the wrong cell.
 * Here the cell is left at once; when its entry turns out to be refused, what stood there is put back
 * and selected, and what was being typed elsewhere is given up, for Univer's message has the keyboard.
 */
export function judgeWhileTyping({ injector, univerAPI }: Spreadsheet, engine: GridEngine): void {
  const interceptors = injector.get(SheetInterceptorService);
  const undo = injector.get(IUndoRedoService);
  const judge = interceptors.onValidateCell.bind(interceptors);

  interceptors.onValidateCell = (workbook, worksheet, row, column) => {
    const entry = undo.pitchTopUndoElement();
    const entered = contentOf(worksheet.getCellRaw(row, column));
    const putBack = () => {
      const changedSince = contentOf(worksheet.getCellRaw(row, column)) !== entered;
      if (!entry || changedSince) return;
      // An entry that was refused is nothing that the user could take back, or do again.
      const isLast = entry === undo.pitchTopUndoElement();
      if (isLast && entry.id !== undefined) undo.rollback(entry.id, entry.unitID);
      else
        for (const { id, params } of entry.undoMutations) univerAPI.syncExecuteCommand(id, params);
      const id = worksheet.getSheetId();
      void engine.workbook.abortEditingAsync();
      engine.workbook.setActiveSheet(engine.sheet(id));
      selectCells(engine, new Map([[id, formatRect(rectOf(row, column))]]));
    };
    void judge(workbook, worksheet, row, column)?.then((accepted) => {
      if (!accepted) putBack();
    });
    return Promise.resolve(true);
  };
}

/** What was typed into a cell, to be compared with what stands there later. */
const contentOf = (cell: Nullable<ICellData>): string =>
  JSON.stringify([cell?.v, cell?.f, cell?.p]);
