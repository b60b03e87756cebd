import type { IWorkbookData } from '@univerjs/core';
import type { ConditionalRule, WorkbookProperties, WriteSheet } from 'hucre/xlsx';

/**
 * What Univer has no place for travels in the snapshot's `custom`, so that saving gives it back:
 * how a sheet prints, its protection, conditional formats of kinds that the grid cannot show.
 */
export interface KeptOfSheet extends Pick<
  WriteSheet,
  'pageSetup' | 'headerFooter' | 'protection' | 'rowBreaks' | 'colBreaks'
> {
  readonly conditionalRules?: readonly ConditionalRule[];
}

export interface KeptOfWorkbook {
  /** Without its dates: the file is written anew. */
  readonly properties?: Omit<WorkbookProperties, 'created' | 'modified' | 'custom'>;
}

/** Locked or not, of one cell: matters as soon as its sheet is protected. */
export interface KeptOfCell {
  readonly locked?: boolean;
}

const key = 'xlsx';

export function keep<T extends object>(kept: T): { custom?: Record<string, T> } {
  return Object.keys(kept).length > 0 ? { custom: { [key]: kept } } : {};
}

type Custom = IWorkbookData['custom'];

/** What {@link keep} put there; empty where the snapshot never was a file. */
export function keptIn<T extends object>(custom: Custom): Partial<T> {
  return (custom?.[key] ?? {}) as Partial<T>;
}
