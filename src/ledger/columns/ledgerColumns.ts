import type { LedgerColumn } from './types';

type ColumnData = Omit<LedgerColumn, 'id' | 'also'> & Partial<Pick<LedgerColumn, 'also'>>;

/** The columns of a ledger by their ids, from left to right. */
export type ColumnsData = Readonly<Record<string, ColumnData>>;

export const ledgerColumns = <Id extends string>(columns: Readonly<Record<Id, ColumnData>>) =>
  Object.entries<ColumnData>(columns).map(([id, column]): LedgerColumn<Id> => ({
    id: id as Id,
    also: [],
    ...column,
  }));

/** 备注, the last column of each ledger. @param width in characters */
export const noteColumn = (width: number): ColumnData => ({
  header: '备注',
  also: ['说明', '备考'],
  kind: 'text',
  help: '其他要记下的事。',
  width,
});
