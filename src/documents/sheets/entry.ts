import type { DataValidation } from 'hucre';
import type { Column, Item } from '../../form';
import { a1, ranges, type Spot } from './address';

/** What may be typed into the cells of one item, and the words beside the cell. */
export function entryRule(
  item: Item,
  kind: Column['kind'],
  spots: readonly Spot[],
): DataValidation {
  const words = {
    count: { what: '填不小于 0 的整数（件），没有的填 0。', error: '这里只能填 0 或正整数。' },
    amount: {
      what: '填不小于 0 的数，可以有小数。',
      error: '这里只能填不小于 0 的数，单位见表头。',
    },
    change: { what: '填整数，减少的填负数。', error: '这里只能填整数。' },
  }[kind];
  return {
    type: kind === 'amount' ? 'decimal' : 'whole',
    ...(kind === 'change'
      ? { operator: 'between', formula1: '-999999999', formula2: '999999999' }
      : { operator: 'greaterThanOrEqual', formula1: '0' }),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: clip(item.name, 32),
    inputMessage: clip(`${words.what}${item.help}`, 255),
    errorTitle: '请核对',
    errorMessage: `${words.error}件数、金额以外的话请写在说明里。`,
    errorStyle: 'stop',
    range: ranges(spots).join(' '),
  };
}

/** Says what belongs into the title; any text may stand there. */
export function titlePrompt(spot: Spot): DataValidation {
  return wordPrompt(
    '标题',
    '年份前写机关全称，如：某某街道办事处2024年政府信息公开工作年度报告。各表的标题写法相同。',
    a1(spot),
  );
}

/** Words beside cells that may hold anything. */
export function wordPrompt(title: string, message: string, range: string): DataValidation {
  return {
    type: 'custom',
    formula1: 'TRUE',
    allowBlank: true,
    showInputMessage: true,
    inputTitle: clip(title, 32),
    inputMessage: clip(message, 255),
    range,
  };
}

/** Excel refuses a workbook whose prompts are longer. */
function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
