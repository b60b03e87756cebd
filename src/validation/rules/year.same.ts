import type { CellId } from '../../form';
import { valueOf } from '../../report';
import { about, brokenBy, cannotTell, holds } from '../outcomes';
import { besidePrevious, counterpart } from '../previous';
import type { FunctionRule } from '../types';

/** With less to compare than this, equal figures say nothing. */
const enough = 100;

export const same: FunctionRule<'year.same'> = {
  id: 'year.same',
  level: 'hint',
  needs: 'previous',
  title: '与上年完全相同',
  help: '三张表的数字一般不会与上年一字不差；两年都是 0 的不在此列。',
  basis: '条例第五十条：报告本年度情况',
  confront: besidePrevious((report, previous) => {
    const { figures } = report.form;
    const last = (id: CellId) => counterpart(previous, id);
    const changed = figures.some(({ id }) => {
      const [now, before] = [valueOf(report, id), last(id)];
      return now !== null && before !== null && now !== before;
    });
    if (changed) return holds;
    const known = figures.filter(({ id }) => valueOf(report, id) !== null && last(id) !== null);
    if (known.length < enough) return cannotTell('可以与上年比较的数字太少');
    if (known.every(({ id }) => valueOf(report, id) === 0)) return holds;
    return brokenBy([
      {
        ...about(),
        message: `三张表中可以比较的 ${known.length} 个数字与上年完全相同`,
        advice: '请确认不是沿用了上年的表格。',
      },
    ]);
  }),
};
