import { normativeDocuments } from '../../form';
import { about } from '../outcomes';
import { againstPrevious, judge } from '../previous';
import type { FunctionRule } from '../types';
import { numberText } from '../words';

export const repealed: FunctionRule<'effective.repealed'> = {
  id: 'effective.repealed',
  tables: ['2'],
  level: 'verify',
  needs: 'previous',
  title: '废止件数的上限',
  help: '规章、行政规范性文件：本年废止件数不多于上年现行有效件数与本年制发件数之和。',
  basis: '国办公开办函〔2021〕30号表二；前后两年年报相互衔接',
  confront: againstPrevious((report, previous) =>
    normativeDocuments.map(({ item, name }) => {
      const cells = [`${item}.repealed`, `${item}.issued`] as const;
      return judge(report, previous, cells, [`${item}.effective`], ([gone, issued], [last]) => {
        if (gone <= last + issued) return 'holds';
        const most = `上年现行有效(${numberText(last)}) + 本年制发(${numberText(issued)}) = ${numberText(last + issued)}`;
        return {
          ...about(...cells),
          message: `表二 ${name}：本年废止(${numberText(gone)})，多于${most}`,
          advice: '请核对废止件数；上年年报有误或作过调整的，请写明说明。',
          difference: gone - last - issued,
        };
      });
    }),
  ),
};
