import { valueOf } from '../../report';
import { documents } from '../documents';
import { outcomeOf, silent, type Verdict } from '../outcomes';
import type { FunctionRule } from '../types';
import { numberText } from '../words';

export const atLeast: FunctionRule = {
  id: 'effective.atLeast',
  level: 'verify',
  title: '现行有效件数的下限',
  help: '规章、行政规范性文件：现行有效件数不少于本年制发件数减本年废止件数。',
  basis: '国办公开办函〔2021〕30号表二',
  confront: (report) => {
    // Edition 2019 counts what is published, not what is in force.
    if (!report.form.indexOf.has('2.normative.effective')) return silent;
    return outcomeOf(
      documents.map(({ item, name }): Verdict => {
        const cells = [`${item}.effective`, `${item}.issued`, `${item}.repealed`];
        const [present = null, issued = null, gone = null] = cells.map((id) => valueOf(report, id));
        if (present === null || issued === null || gone === null) {
          return { cells, why: `表二${name}的三项件数没有填全` };
        }
        if (present >= issued - gone) return 'holds';
        const least = `本年制发(${numberText(issued)}) - 本年废止(${numberText(gone)}) = ${numberText(issued - gone)}`;
        return {
          cells,
          message: `表二 ${name}：现行有效(${numberText(present)})，少于${least}`,
          advice: '请核对三项件数：本年制发而没有废止的，都应计入现行有效。',
          difference: present - (issued - gone),
        };
      }),
    );
  },
};
