import { applicationFlow, resultItems, tableOf } from '../../form';
import { sidesText, sumOf } from '../sums';
import type { EquationRule } from '../types';
import { figureOf, markText } from '../words';

export const concluded: EquationRule<'T3.concluded'> = {
  id: 'T3.concluded',
  tables: ['3'],
  level: 'error',
  title: '办理结果总计',
  help: '表三每一列：三（七）总计 = （一）至（六）各行办理结果之和。',
  basis: '国办公开办函〔2021〕30号表三“（七）总计”',
  advice: '请核对这一列（一）至（六）的各行与“（七）总计”，改正有误的一项。',
  equations: (form) => {
    const results = resultItems(form);
    return tableOf(form, '3').columns.map(({ id }) => ({
      subject: `${applicationFlow.concluded}.${id}`,
      table: '3',
      plus: [`${applicationFlow.concluded}.${id}`],
      minus: results.map((item) => `${item.id}.${id}`),
    }));
  },
  say: ({ subject, plus, minus }, report) => {
    const side = (ids: readonly string[]) => sumOf(report, ids, ({ item }) => markText(item));
    const column = figureOf(report.form, subject).column.name;
    return `表三 ${column}列：${sidesText(side(minus), side(plus))}`;
  },
};
