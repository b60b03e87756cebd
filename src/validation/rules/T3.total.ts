import { sidesText, sumOf } from '../sums';
import type { EquationRule } from '../types';
import { figureOf, itemPath, tableOf } from '../words';

export const applicantsTotal: EquationRule<'T3.total'> = {
  id: 'T3.total',
  tables: ['3'],
  level: 'error',
  title: '申请人总计',
  help: '表三每一行：总计 = 自然人 + 五类法人或其他组织。',
  basis: '国办公开办函〔2021〕30号表三“总计”列',
  advice: '请核对这一行各类申请人的件数与“总计”，改正有误的一项。',
  equations: (form) => {
    const { columns, items } = tableOf(form, '3');
    const parts = columns.filter(({ id }) => id !== 'total');
    return items.map((item) => ({
      subject: `${item.id}.total`,
      table: '3',
      plus: [`${item.id}.total`],
      minus: parts.map(({ id }) => `${item.id}.${id}`),
    }));
  },
  say: ({ subject, plus, minus }, report) => {
    const side = (ids: readonly string[]) => sumOf(report, ids, ({ column }) => column.name);
    const row = itemPath(figureOf(report.form, subject).item);
    return `表三“${row}”行：${sidesText(side(minus), side(plus))}`;
  },
};
