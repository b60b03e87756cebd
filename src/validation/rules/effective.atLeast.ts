import { normativeDocuments, onceFor, type Form } from '../../form';
import { about, outcomeOf } from '../outcomes';
import type { FunctionRule } from '../types';
import { numberText } from '../words';

/** The figures of each kind of documents; none in edition 2019, which does not ask them. */
const boundOf = onceFor(({ indexOf }: Form) =>
  normativeDocuments.flatMap(({ item, name }) => {
    const cells = [`${item}.effective`, `${item}.issued`, `${item}.repealed`] as const;
    const [effective, issued, repealed] = [
      indexOf.get(cells[0]),
      indexOf.get(cells[1]),
      indexOf.get(cells[2]),
    ];
    if (effective === undefined || issued === undefined || repealed === undefined) return [];
    return { name, cells, at: { effective, issued, repealed } };
  }),
);

export const atLeast: FunctionRule<'effective.atLeast'> = {
  id: 'effective.atLeast',
  tables: ['2'],
  level: 'verify',
  title: '现行有效件数的下限',
  help: '规章、行政规范性文件：现行有效件数不少于本年制发件数减本年废止件数。',
  basis: '国办公开办函〔2021〕30号表二',
  confront: ({ form, values }) =>
    outcomeOf(
      boundOf(form).map(({ name, cells, at }) => {
        const present = values[at.effective] ?? NaN;
        const issued = values[at.issued] ?? NaN;
        const gone = values[at.repealed] ?? NaN;
        if (present >= issued - gone) return 'holds';
        const gap = present - (issued - gone);
        if (Number.isNaN(gap)) return { cells, why: `表二${name}的三项件数没有填全` };
        const least = `本年制发(${numberText(issued)}) - 本年废止(${numberText(gone)}) = ${numberText(issued - gone)}`;
        return {
          ...about(...cells),
          message: `表二 ${name}：现行有效(${numberText(present)})，少于${least}`,
          advice: '请核对三项件数：本年制发而没有废止的，都应计入现行有效。',
          difference: gap,
        };
      }),
    ),
};
