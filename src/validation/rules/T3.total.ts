import { totalEquations, totalText } from '../sums';
import type { EquationRule } from '../types';
import { figureOf, itemPath } from '../words';

export const applicantsTotal: EquationRule<'T3.total'> = {
  id: 'T3.total',
  tables: ['3'],
  level: 'error',
  title: '申请人总计',
  help: '表三每一行：总计 = 自然人 + 五类法人或其他组织。',
  basis: '国办公开办函〔2021〕30号表三“总计”列',
  advice: '请核对这一行各类申请人的件数与“总计”，改正有误的一项。',
  equations: (form) => totalEquations(form, '3'),
  say: (equation, report) => {
    const row = itemPath(figureOf(report.form, equation.subject).item);
    return `表三“${row}”行：${totalText(equation, report)}`;
  },
};
