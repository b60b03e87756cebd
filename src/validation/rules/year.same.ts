import { brokenBy, cannotTell } from '../outcomes';
import { againstPrevious, counterpart } from '../previous';
import type { FunctionRule } from '../types';

/** With less to compare than this, equal figures say nothing. */
const enough = 100;

export const same: FunctionRule = {
  id: 'year.same',
  level: 'hint',
  needs: 'previous',
  title: '与上年完全相同',
  help: '三张表的数字一般不会与上年一字不差；两年都是 0 的不在此列。',
  basis: '条例第五十条：报告本年度情况',
  confront: (report, context) =>
    againstPrevious(report, context, (previous) => {
      const { form, values } = report;
      const pairs = form.figures.map(({ id, index }) => ({
        now: values[index] ?? NaN,
        last: counterpart(previous, id),
      }));
      const known = pairs.filter(({ now, last }) => !Number.isNaN(now) && last !== null);
      if (known.some(({ now, last }) => now !== last)) return brokenBy([]);
      if (known.length < enough) return cannotTell('可以与上年比较的数字太少');
      if (known.every(({ now }) => now === 0)) return brokenBy([]);
      return brokenBy([
        {
          cells: [],
          message: `三张表中可以比较的 ${known.length} 个数字与上年完全相同`,
          advice: '请确认不是沿用了上年的表格。',
        },
      ]);
    }),
};
