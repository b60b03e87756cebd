import type { ICellData } from '@univerjs/core';

/** What the host hears of every change to the grid, whoever made it. */
export interface GridChange {
  readonly id: string;
  readonly params: ChangeParams;
  /** A result that the formula engine put in, not an edit. */
  readonly calculated: boolean;
}

type Matrix<T> = Readonly<Record<number, Readonly<Record<number, T>>>>;
/** By the workbook's id, by the sheet's. */
type ByUnit<T> = Record<string, Record<string, Matrix<T> | undefined> | undefined>;

/** The parts of Univer's mutation parameters that the host looks at. */
export interface ChangeParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly trigger?: string;
  readonly cellValue?: Matrix<ICellData | null>;
  readonly name?: string;
  /** 1 for hidden. */
  readonly hidden?: number;
  readonly range?: Span;
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: Span }[];
  readonly arrayFormulaRange?: ByUnit<Span>;
  readonly arrayFormulaCellData?: ByUnit<ICellData>;
  readonly arrayFormulaEmbedded?: ByUnit<boolean>;
  readonly functionsExecutedState?: number;
  readonly unitData?: Record<string, Record<string, Matrix<unknown> | null>>;
}

export interface Span {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Univer's names of the changes that the host acts on. */
export const changed = {
  cells: 'sheet.mutation.set-range-values',
  rowsInserted: 'sheet.mutation.insert-row',
  rowsRemoved: 'sheet.mutation.remove-rows',
  columnsInserted: 'sheet.mutation.insert-col',
  columnsRemoved: 'sheet.mutation.remove-col',
  rangeMoved: 'sheet.mutation.move-range',
  reordered: 'sheet.mutation.reorder-range',
  rowsMoved: 'sheet.mutation.move-rows',
  columnsMoved: 'sheet.mutation.move-columns',
  sheetInserted: 'sheet.mutation.insert-sheet',
  sheetRemoved: 'sheet.mutation.remove-sheet',
  sheetRenamed: 'sheet.mutation.set-worksheet-name',
  sheetHidden: 'sheet.mutation.set-worksheet-hidden',
  sheetActivated: 'sheet.operation.set-worksheet-active',
  selection: 'sheet.operation.set-selections',
  definedName: 'formula.mutation.set-defined-name',
  numberFormat: 'sheet.mutation.set.numfmt',
  conditionalAdded: 'sheet.mutation.add-conditional-rule',
  conditionalSet: 'sheet.mutation.set-conditional-rule',
  spills: 'formula.mutation.set-array-formula-data',
  calculationAsked: 'formula.mutation.set-trigger-formula-calculation-start',
  calculationStopped: 'formula.mutation.set-formula-calculation-stop',
  calculationStarted: 'formula.mutation.set-formula-calculation-start',
  calculationNews: 'formula.mutation.set-formula-calculation-notification',
  calculationResult: 'formula.mutation.set-formula-calculation-result',
} as const;

/** States in which a calculation has ended: nothing to execute, or success. */
export const calculationEnded: readonly number[] = [2, 3];
