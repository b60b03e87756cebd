import { tableOf } from '../../form';
import { sidesText, sumOf } from '../sums';
import type { EquationRule } from '../types';
import { figureOf, markText } from '../words';

export const balance: EquationRule<'T3.balance'> = {
  id: 'T3.balance',
  tables: ['3'],
  level: 'error',
  title: '勾稽关系',
  help: '表三每一列：一（本年新收）+ 二（上年结转）= 三（七）（办理结果总计）+ 四（结转下年度）。',
  basis: '国办公开办函〔2021〕30号表三表头：第一项加第二项之和，等于第三项加第四项之和',
  advice: '请核对这一列的“一”“二”“三（七）”和“四”，改正有误的一项。',
  equations: (form) =>
    tableOf(form, '3').columns.map(({ id }) => ({
      subject: `3.received.${id}`,
      table: '3',
      plus: [`3.received.${id}`, `3.carriedIn.${id}`],
      minus: [`3.concluded.${id}`, `3.carriedOut.${id}`],
    })),
  say: ({ subject, plus, minus }, report) => {
    const side = (ids: readonly string[]) => sumOf(report, ids, ({ item }) => markText(item));
    const column = figureOf(report.form, subject).column.name;
    return `表三 ${column}列：${sidesText(side(plus), side(minus))}`;
  },
};
