import { onceFor, type Form } from '../form';
import { placeOf, type Report } from '../report';
import type { Audit, Finding, Status, Untold } from './audit';
import { absentTable, confrontEquation } from './confront';
import { equationsOf, openEquations } from './equations';
import { worstFirst } from './levels';
import { equationRules, functionRules, rules, type RuleId } from './rules';
import { defaultSettings } from './settings';
import type { Breach, Context, FunctionRule, Level, Need, Rule } from './types';

function statusOf(report: Report, findings: readonly Finding[]): Status {
  if (report.present.size === 0) return 'unreadable';
  if (findings.length === 0) return 'clean';
  return worstFirst.find((level) => findings.some((one) => one.level === level)) ?? 'clean';
}

function findingOf(rule: Rule<RuleId>, level: Level, breach: Breach, report: Report): Finding {
  const { id, basis } = rule;
  return {
    ...breach,
    rule: id,
    level,
    basis,
    places: (breach.places ?? breach.cells.map((cell) => placeOf(report, cell))).filter(
      (place) => place !== null,
    ),
  };
}

/** As many checks of each rule as hold where all equations of a form do, and none of the others. */
const heldByEquations = onceFor((form: Form): readonly number[] =>
  rules.map((rule) => equationsOf(form).filter((equation) => equation.rule === rule).length),
);

/** Sorts the open equations, few or none, into what is broken and what cannot be told. */
function tellEquations(report: Report, held: number[], findings: Finding[], untold: Untold[]) {
  const openAt = openEquations(report.form, report.values);
  if (openAt.length === 0) return;
  const open = equationsOf(report.form).filter((_, e) => openAt.includes(e));
  equationRules.forEach((rule, r) => {
    const own = open.filter((equation) => equation.rule === rule);
    held[r] = (held[r] ?? 0) - own.length;
    const absent = own.filter(({ table }) => !report.present.has(table));
    if (absent.length > 0) untold.push({ rule: rule.id, ...absentTable(absent, report) });
    for (const equation of own) {
      const told = confrontEquation(equation, report);
      if (told === null) continue;
      if ('unknown' in told) untold.push({ rule: rule.id, ...told.unknown });
      else findings.push(findingOf(rule, rule.level, told.breach, report));
    }
  });
}

const withoutIt: Readonly<Record<Need, string>> = {
  previous: '手头没有上年的年报',
  units: '手头没有各单位的年报',
};

/** Which rules can be asked, and what is said of the others: settled once for all reports. */
interface Plan {
  /** With their places in the catalogue. */
  readonly asked: readonly { readonly rule: FunctionRule<RuleId>; readonly at: number }[];
  readonly untold: readonly Untold[];
}

function planFor(atHand: readonly Need[]): Plan {
  const all = functionRules.map((rule, f) => ({ rule, at: equationRules.length + f }));
  const asked = all.filter(({ rule: { needs } }) => !needs || atHand.includes(needs));
  const untold = functionRules.flatMap(({ id, needs }): Untold[] =>
    needs && !atHand.includes(needs) ? [{ rule: id, cells: [], why: withoutIt[needs] }] : [],
  );
  return { asked, untold };
}

const plans = {
  alone: planFor([]),
  previous: planFor(['previous']),
  units: planFor(['units']),
  both: planFor(['previous', 'units']),
};

function planOf({ previous, units }: Context): Plan {
  if (previous) return units ? plans.both : plans.previous;
  return units ? plans.units : plans.alone;
}

/** A report by itself, the user's choices never made. */
const alone: Context = { settings: defaultSettings };

/**
 * Confronts a report with every rule. Findings come in the order of the catalogue; sentences
 * are made for what is broken only, so that clean reports pass by the hundred thousand a
 * second. Never throws for what a report may hold.
 */
export function check(report: Report, context: Partial<Context> = alone): Audit {
  const full: Context = context === alone ? alone : { settings: defaultSettings, ...context };
  const held = heldByEquations(report.form).slice();
  const findings: Finding[] = [];
  const open: Untold[] = [];
  tellEquations(report, held, findings, open);
  const { asked, untold } = planOf(full);
  for (const { rule, at } of asked) {
    if (rule.ofProse && report.narrative.length === 0) continue;
    const outcome = rule.confront(report, full);
    held[at] = outcome.holds;
    if (outcome.breaches.length > 0) {
      const level = rule.levelIn?.(full.settings) ?? rule.level;
      for (const breach of outcome.breaches) findings.push(findingOf(rule, level, breach, report));
    }
    for (const one of outcome.notAssessable) open.push({ rule: rule.id, ...one });
  }
  const notAssessable = open.length === 0 ? untold : [...open, ...untold];
  return { report, findings, notAssessable, held, status: statusOf(report, findings) };
}
