import { tableOf } from '../../form';
import { quoted } from '../../report';
import { about } from '../outcomes';
import { againstPrevious, judge } from '../previous';
import type { FunctionRule } from '../types';
import { itemPath, numberText } from '../words';

export const pending: FunctionRule<'review.pending'> = {
  id: 'review.pending',
  tables: ['4'],
  level: 'hint',
  needs: 'previous',
  title: '上年未审结的案件',
  help: '表四每一组：本年审结的件数（维持、纠正、其他结果）一般不少于上年尚未审结的件数。',
  basis: '国办公开办函〔2021〕30号表四；前后两年年报相互衔接',
  confront: againstPrevious((report, previous) =>
    tableOf(report.form, '4').items.map((item) => {
      const cells = [
        `${item.id}.upheld`,
        `${item.id}.corrected`,
        `${item.id}.otherResult`,
      ] as const;
      return judge(report, previous, cells, [`${item.id}.pending`], (now, [last]) => {
        const concluded = now[0] + now[1] + now[2];
        if (concluded >= last) return 'holds';
        return {
          ...about(...cells),
          message: `表四${quoted(itemPath(item))}：本年审结 ${numberText(concluded)} 件，少于上年尚未审结的 ${numberText(last)} 件`,
          advice: '请核对上年未审结的案件是否都计入了本年的结果；仍未审结的，应在“尚未审结”中。',
          difference: concluded - last,
        };
      });
    }),
  ),
};
