import { onceFor, type Form } from '../../form';
import { about, brokenBy, silent } from '../outcomes';
import type { FunctionRule } from '../types';
import { figureText, numberText } from '../words';

const amountsOf = onceFor(({ figures }: Form) =>
  figures.filter(({ column }) => column.kind === 'amount'),
);

export const amount: FunctionRule<'value.amount'> = {
  id: 'value.amount',
  tables: ['2'],
  level: 'error',
  title: '金额',
  help: '金额是不小于 0 的数，可以带小数；2021年版表格的收费金额以万元为单位。',
  basis: '国办公开办函〔2021〕30号表二：本年收费金额（单位：万元）',
  confront: ({ form, values }) => {
    const amounts = amountsOf(form)
      .map((figure) => ({ figure, value: values[figure.index] ?? NaN }))
      .filter(({ value }) => !Number.isNaN(value));
    if (amounts.length === 0) return silent;
    return brokenBy(
      amounts
        .filter(({ value }) => value < 0 || value === Infinity)
        .map(({ figure, value }) => ({
          ...about(figure.id),
          message: `${figureText(figure)}是 ${numberText(value)}，金额应为不小于 0 的数`,
          advice: '请改为实际金额，注意单位。',
        })),
    );
  },
};
