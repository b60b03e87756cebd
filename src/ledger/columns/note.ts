import type { LedgerColumn } from './types';

/** 备注, the last column of each ledger. @param width in characters */
export const noteColumn = (width: number): LedgerColumn<'note'> => ({
  id: 'note',
  header: '备注',
  also: ['说明', '备考'],
  kind: 'text',
  help: '其他要记下的事。',
  width,
});
