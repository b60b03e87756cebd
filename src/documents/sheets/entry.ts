import type { DataValidation } from 'hucre';
import type { Figure, FigureKind } from '../../form';
import { a1, type Spot } from './address';

/** Characters of a prompt's title: Excel takes no more. */
const longestTitle = 32;

const words: Readonly<Record<FigureKind, { readonly what: string; readonly error: string }>> = {
  count: {
    what: '填不小于 0 的整数（件），没有的填 0。',
    error: '这里只能填 0 或正整数，最多 15 位。',
  },
  amount: {
    what: '填不小于 0 的数，可以有小数。',
    error: '这里只能填不小于 0 的数，单位见表头。',
  },
  change: { what: '填整数，减少的填负数。', error: '这里只能填整数。' },
};

/**
 * What may be typed into a cell, and the words beside it: the row and the column first, whose heads
 * may have scrolled away. So each cell has a rule of its own.
 */
export function entryRule({ item, column }: Figure, spot: Spot): DataValidation {
  const { what, error } = words[column.kind];
  const cell = a1(spot);
  return {
    type: 'custom',
    formula1: fitting(column.kind, cell),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    inputTitle: `${clip(item.name, longestTitle - column.name.length - 1)}·${column.name}`,
    inputMessage: clip(`${what}${item.help}`, 255),
    errorTitle: '请核对',
    errorMessage: `${error}要说明的话，请写在说明里。`,
    errorStyle: 'stop',
    range: cell,
  };
}

/**
 * A number of its kind, and no date: 1-5 typed into a cell is the fifth of January, which is kept as
 * a number like any other. Where a program does not tell the format of a cell, no date is suspected.
 */
function fitting(kind: FigureKind, cell: string): string {
  const whole = `${cell}=INT(${cell})`;
  const conditions = {
    count: [`${cell}>=0`, whole],
    amount: [`${cell}>=0`],
    change: [whole],
  }[kind];
  const isDate = `IFERROR(LEFT(CELL("format",${cell}))="D",FALSE)`;
  return `AND(ISNUMBER(${cell}),${conditions.join(',')},NOT(${isDate}))`;
}

/** Says what belongs into the title; any text may stand there. */
export function titlePrompt(spot: Spot): DataValidation {
  return wordPrompt(
    '标题',
    '年份前写机关全称，如：某某街道办事处2024年政府信息公开工作年度报告。各表的标题写法相同。',
    a1(spot),
  );
}

/** Keeps a cell whose formula tells something from being typed over. */
export function keptFormula(spot: Spot): DataValidation {
  return {
    ...wordPrompt('自动核对', '这一格由公式自动写出核对结果，不用填写。', a1(spot)),
    formula1: `ISFORMULA(${a1(spot)})`,
    allowBlank: false,
    showErrorMessage: true,
    errorTitle: '请不要填在这里',
    errorMessage: '这一格是自动核对的公式，不用填，原来的内容没有动。请把数填进下面的表格。',
    errorStyle: 'stop',
  };
}

/** Words beside cells that may hold anything. */
export function wordPrompt(title: string, message: string, range: string): DataValidation {
  return {
    type: 'custom',
    formula1: 'TRUE',
    allowBlank: true,
    showInputMessage: true,
    inputTitle: clip(title, longestTitle),
    inputMessage: clip(message, 255),
    range,
  };
}

/** Excel refuses a workbook whose prompts are longer. */
export function clip(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
