import { normativeDocuments } from '../../form';
import { about } from '../outcomes';
import { againstPrevious, judge } from '../previous';
import type { FunctionRule } from '../types';
import { numberText } from '../words';

export const effective: FunctionRule<'year.effective'> = {
  id: 'year.effective',
  tables: ['2'],
  level: 'verify',
  needs: 'previous',
  title: '现行有效件数的变化',
  help: '规章、行政规范性文件：现行有效件数 = 上年现行有效件数 + 本年制发件数 − 本年废止件数。',
  basis: '国办公开办函〔2021〕30号表二；前后两年年报相互衔接',
  confront: againstPrevious((report, previous) =>
    normativeDocuments.map(({ item, name }) => {
      const cells = [`${item}.effective`, `${item}.issued`, `${item}.repealed`] as const;
      return judge(report, previous, cells, [`${item}.effective`], (now, [last]) => {
        const [present, issued, repealed] = now;
        const due = last + issued - repealed;
        if (present === due) return 'holds';
        const sum = `上年现行有效(${numberText(last)}) + 本年制发(${numberText(issued)}) - 本年废止(${numberText(repealed)}) = ${numberText(due)}`;
        return {
          ...about(...cells),
          message: `表二 ${name}：${sum}，现行有效(${numberText(present)})，相差 ${numberText(Math.abs(present - due))}`,
          advice: '请核对三项件数；因清理、机构改革等调整了现行有效件数的，请写明说明。',
          difference: present - due,
        };
      });
    }),
  ),
};
