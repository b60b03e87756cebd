import type { DataValidation } from 'hucre';
import type { LedgerColumn } from '../../ledger';
import { clip } from '../sheets/entry';
import { listRange, type ListId } from './lists';

/** Longer texts no longer show in a cell. */
const longest = 500;

/** What may be typed into the cells of a column, and the words beside them. */
export function columnRule(
  { header, kind, help }: LedgerColumn,
  list: ListId | null,
  range: string,
): DataValidation {
  return {
    ...allowed(kind, list),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: clip(header, 32),
    inputMessage: clip(help, 255),
    errorTitle: '请核对',
    errorStyle: 'stop',
    range,
  };
}

function allowed(
  kind: LedgerColumn['kind'],
  list: ListId | null,
): Pick<DataValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'errorMessage'> {
  if (list !== null)
    return { type: 'list', formula1: listRange(list), errorMessage: '请从列表中选择。' };
  switch (kind) {
    case 'date':
      return {
        type: 'date',
        operator: 'between',
        formula1: 'DATE(2000,1,1)',
        formula2: 'DATE(2099,12,31)',
        errorMessage: '这里要填日期，如 2025-9-18，年份写四位。',
      };
    case 'days':
      return {
        type: 'whole',
        operator: 'between',
        formula1: '0',
        formula2: '20',
        errorMessage: '延长的期限是 1 到 20 个工作日。',
      };
    case 'amount':
      return {
        type: 'decimal',
        operator: 'greaterThanOrEqual',
        formula1: '0',
        errorMessage: '这里要填不小于 0 的金额，单位是元。',
      };
    default:
      return {
        type: 'textLength',
        operator: 'lessThanOrEqual',
        formula1: String(longest),
        errorMessage: `最多 ${longest} 个字。`,
      };
  }
}
