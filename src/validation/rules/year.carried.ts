import { tableOf } from '../../form';
import { about } from '../outcomes';
import { againstPrevious, judge } from '../previous';
import type { FunctionRule } from '../types';
import { numberText } from '../words';

export const carried: FunctionRule<'year.carried'> = {
  id: 'year.carried',
  tables: ['3'],
  level: 'verify',
  needs: 'previous',
  title: '上年结转',
  help: '表三每一列：二（上年结转）= 上年年报的四（结转下年度）。',
  basis: '国办公开办函〔2021〕30号表三；前后两年年报相互衔接',
  confront: againstPrevious((report, previous) =>
    tableOf(report.form, '3').columns.map(({ id, name }) => {
      const cell = `3.carriedIn.${id}`;
      return judge(report, previous, [cell], [`3.carriedOut.${id}`], ([now], [last]) => {
        if (now === last) return 'holds';
        const gap = numberText(Math.abs(now - last));
        return {
          ...about(cell),
          message: `表三 ${name}列：二(${numberText(now)})，上年年报的四(${numberText(last)})，相差 ${gap}`,
          advice: '请按上年年报改正“二、上年结转”；上年年报有误或其后作过调整的，请写明说明。',
          difference: now - last,
        };
      });
    }),
  ),
};
