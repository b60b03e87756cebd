import { tableOf } from '../form';
import type { Report } from '../report';
import { withoutDust } from './dust';
import { differenceOf, type BoundEquation } from './equations';
import type { Breach, NotAssessable } from './types';
import { figureOf, figureText } from './words';

/** Why an equation could not be told: the figures that are not there. */
function unknown(equation: BoundEquation, { form, values }: Report): NotAssessable {
  const gaps = [...equation.plus, ...equation.minus].filter((id) =>
    Number.isNaN(values[form.indexOf.get(id) ?? -1]),
  );
  const [first = equation.subject] = gaps;
  const others = gaps.length > 1 ? `等 ${gaps.length} 项` : '';
  return {
    cells: equation.cells,
    why: `${figureText(figureOf(form, first))}${others}没有可用的数字`,
  };
}

/**
 * What an equation that does not come out amounts to. Equations of a table that is not
 * there are told once, by {@link absentTable}, and null here.
 */
export function confrontEquation(
  equation: BoundEquation,
  report: Report,
): { readonly breach: Breach } | { readonly unknown: NotAssessable } | null {
  if (!report.present.has(equation.table)) return null;
  const difference = differenceOf(equation, report);
  if (Number.isNaN(difference)) return { unknown: unknown(equation, report) };
  const { rule } = equation;
  return {
    breach: {
      subject: equation.subject,
      cells: equation.cells,
      message: rule.say(equation, report),
      advice: rule.advice,
      difference: withoutDust(difference),
    },
  };
}

/** One entry for all equations of a rule over a table that is not there. */
export function absentTable(equations: readonly BoundEquation[], { form }: Report): NotAssessable {
  const names = [...new Set(equations.map(({ table }) => tableOf(form, table).name))];
  return { cells: equations.map(({ subject }) => subject), why: `没有找到${names.join('、')}` };
}
