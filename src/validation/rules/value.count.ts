import type { Figure } from '../../form';
import { largestCount } from '../largestCount';
import { about, brokenBy, holds, silent } from '../outcomes';
import type { FunctionRule } from '../types';
import { figureText, numberText } from '../words';

/** Amounts and missing figures are other rules'; what 本年增/减 counts may fall. */
function isBroken({ column: { kind } }: Figure, value: number): boolean {
  if (kind === 'amount' || Number.isNaN(value)) return false;
  return !Number.isInteger(value) || isTooLarge(value) || (value < 0 && kind === 'count');
}

const isTooLarge = (value: number) => Math.abs(value) > largestCount;

function due({ column: { kind } }: Figure, value: number): string {
  if (Number.isInteger(value) && isTooLarge(value)) return '件数不会超过一万亿';
  return `件数应为${kind === 'change' ? '整数' : '不小于 0 的整数'}`;
}

export const count: FunctionRule<'value.count'> = {
  id: 'value.count',
  level: 'error',
  title: '件数',
  help: '件数是不小于 0 的整数（2019年试行表格的“本年增/减”可以是负数），不会超过一万亿。',
  basis: '国办公开办函〔2021〕30号：除收费金额外均为件数',
  confront: ({ form, values }) => {
    const broken: Figure[] = [];
    for (let i = 0; i < values.length; i += 1) {
      const value = values[i] ?? NaN;
      // Nearly every figure is a small whole number, and settled with this one question.
      if (value === value >>> 0) continue;
      const figure = form.figures[i];
      if (figure && isBroken(figure, value)) broken.push(figure);
    }
    if (broken.length === 0) return values.every(Number.isNaN) ? silent : holds;
    return brokenBy(
      broken.map((figure) => {
        const value = values[figure.index] ?? NaN;
        return {
          ...about(figure.id),
          message: `${figureText(figure)}是 ${numberText(value)}，${due(figure, value)}`,
          advice: '请对照台账改为实际件数。',
        };
      }),
    );
  },
};
