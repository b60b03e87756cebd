import { totalEquations, totalText } from '../sums';
import type { EquationRule } from '../types';
import { figureOf, itemPath } from '../words';

export const outcomesTotal: EquationRule<'T4.total'> = {
  id: 'T4.total',
  tables: ['4'],
  level: 'error',
  title: '复议诉讼总计',
  help: '表四每一组：总计 = 结果维持 + 结果纠正 + 其他结果 + 尚未审结。',
  basis: '国办公开办函〔2021〕30号表四“总计”',
  advice: '请核对这一组的四项结果与“总计”，改正有误的一项。',
  equations: (form) => totalEquations(form, '4'),
  say: (equation, report) => {
    const group = itemPath(figureOf(report.form, equation.subject).item);
    return `表四“${group}”：${totalText(equation, report)}`;
  },
};
