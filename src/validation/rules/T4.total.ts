import { sidesText, sumOf } from '../sums';
import type { EquationRule } from '../types';
import { figureOf, itemPath, tableOf } from '../words';

export const outcomesTotal: EquationRule<'T4.total'> = {
  id: 'T4.total',
  tables: ['4'],
  level: 'error',
  title: '复议诉讼总计',
  help: '表四每一组：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结。',
  basis: '国办公开办函〔2021〕30号表四“总计”',
  advice: '请核对这一组的四项结果与“总计”，改正有误的一项。',
  equations: (form) => {
    const { columns, items } = tableOf(form, '4');
    const parts = columns.filter(({ id }) => id !== 'total');
    return items.map((item) => ({
      subject: `${item.id}.total`,
      table: '4',
      plus: [`${item.id}.total`],
      minus: parts.map(({ id }) => `${item.id}.${id}`),
    }));
  },
  say: ({ subject, plus, minus }, report) => {
    const side = (ids: readonly string[]) => sumOf(report, ids, ({ column }) => column.name);
    const group = itemPath(figureOf(report.form, subject).item);
    return `表四“${group}”：${sidesText(side(minus), side(plus))}`;
  },
};
