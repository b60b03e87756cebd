import { editionOf, type Form } from '../../form';
import type { LabelDifference } from '../../report';
import { about, brokenBy, holds } from '../outcomes';
import type { Breach, FunctionRule } from '../types';

/** 表三 of 2019 in a later report: the figures are accepted, and it is said. */
const singleOtherwise: Breach = {
  ...about('3.otherwise.person'),
  message: '表三“（六）其他处理”只有一行，现行表格分为三项：逾期不补正、逾期未缴费、其他',
  advice: '数字已经按一行核对；建议改用现行表格，把这一行分到三项里。',
};

/** What a label says, and what it should; `names` are those of the form's columns. */
function saying(
  { text, expected, traditional }: LabelDifference,
  names: ReadonlySet<string>,
): Pick<Breach, 'message' | 'advice'> {
  if (traditional)
    return {
      message: `表头、行名用了繁体字，如“${text}”`,
      advice: '数字已经照读；法定表格用简体字，请改为简体字。',
    };
  if (text === '') return { message: `表头缺少“${expected}”`, advice: `请补上“${expected}”。` };
  // Whether the name alone is in the wrong place or the figures below it too, nobody can tell.
  if (names.has(text))
    return {
      message: `表头“${text}”的位置上，法定表格是“${expected}”`,
      advice: '请核对这一栏的数，并按法定表格的次序排列。',
    };
  return { message: `“${text}”与法定表格的“${expected}”不一致`, advice: `请改为“${expected}”。` };
}

function tellIn({ tables }: Form): (difference: LabelDifference) => Breach {
  const names = new Set(tables.flatMap(({ columns }) => columns.map(({ name }) => name)));
  return (difference) => {
    const { place } = difference;
    return { ...about(), ...saying(difference, names), places: [place] };
  };
}

export const printedLabels: FunctionRule<'form.label'> = {
  id: 'form.label',
  level: 'hint',
  title: '表头和行名',
  help: '表头、行名、列名与法定表格一字不差。',
  basis: '国办公开办函〔2021〕30号附表',
  confront: ({ form, labels, present }) => {
    // So it is of nearly every report, and settled without making anything.
    if (labels.length === 0 && !form.singleOtherwise) return holds;
    const breaches = labels.map(tellIn(form));
    const halfKept =
      form.singleOtherwise && !editionOf(form).form.singleOtherwise && present.has('3');
    return brokenBy(halfKept ? [...breaches, singleOtherwise] : breaches);
  },
};
