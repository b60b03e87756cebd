import { perForm } from '../perForm';
import { brokenBy, holds } from '../outcomes';
import type { FunctionRule } from '../types';
import { figureText, numberText } from '../words';

const countsOf = perForm(({ figures }) => {
  const counts = figures.filter(({ column }) => column.kind !== 'amount');
  return {
    at: Int32Array.from(counts, ({ index }) => index),
    least: Float64Array.from(counts, ({ column }) => (column.kind === 'count' ? 0 : -Infinity)),
  };
});

/** NaN, a missing figure, is neither below nor above anything and so passes. */
function odd(value: number, least: number): boolean {
  return value < least || value > Math.floor(value) || value === Infinity;
}

export const count: FunctionRule = {
  id: 'value.count',
  level: 'error',
  title: '件数',
  help: '件数是不小于 0 的整数（2019年试行表格的“本年增/减”可以是负数）。',
  basis: '国办公开办函〔2021〕30号：除收费金额外均为件数',
  confront: ({ form, values }) => {
    const { at, least } = countsOf(form);
    const broken: number[] = [];
    for (let k = 0; k < at.length; k += 1) {
      const index = at[k] ?? -1;
      if (odd(values[index] ?? NaN, least[k] ?? 0)) broken.push(index);
    }
    if (broken.length === 0) return holds;
    return brokenBy(
      form.figures
        .filter(({ index }) => broken.includes(index))
        .map((figure) => ({
          cells: [figure.id],
          message: `${figureText(figure)}是 ${numberText(values[figure.index] ?? NaN)}，件数应为${
            figure.column.kind === 'change' ? '整数' : '不小于 0 的整数'
          }`,
          advice: '请对照台账改为实际件数。',
        })),
    );
  },
};
