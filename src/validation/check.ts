import { placeOf, type Report } from '../report';
import { absentTable, confrontEquation } from './confront';
import { equationsOf, openEquations } from './equations';
import { equationRules, functionRules } from './rules';
import {
  defaultSettings,
  type Audit,
  type Breach,
  type Context,
  type Finding,
  type Level,
  type NotAssessable,
  type Rule,
  type Status,
} from './types';

const worstFirst: readonly Level[] = ['error', 'verify', 'hint'];

function statusOf(report: Report, findings: readonly Finding[]): Status {
  if (report.present.size === 0) return 'unreadable';
  return worstFirst.find((level) => findings.some((one) => one.level === level)) ?? 'clean';
}

function findingOf(rule: Rule, level: Level, breach: Breach, report: Report): Finding {
  const { id, basis } = rule;
  const places = breach.places ?? breach.cells.map((cell) => placeOf(report, cell));
  return { ...breach, rule: id, level, basis, places: places.filter((place) => place !== null) };
}

type Told = NotAssessable & { readonly rule: string };

/** Sorts the open equations, few or none, into what is broken and what cannot be told. */
function tellEquations(report: Report, findings: Finding[], untold: Told[]): number {
  const equations = equationsOf(report.form);
  const openAt = openEquations(report.form, report.values);
  if (openAt.length === 0) return equations.length;
  const open = equations.filter((_, e) => openAt.includes(e));
  for (const rule of equationRules) {
    const own = open.filter((equation) => equation.rule === rule);
    const absent = own.filter(({ table }) => !report.present.has(table));
    if (absent.length > 0) untold.push({ rule: rule.id, ...absentTable(absent, report) });
    for (const equation of own) {
      const told = confrontEquation(equation, report);
      if (told === null) continue;
      if ('unknown' in told) untold.push({ rule: rule.id, ...told.unknown });
      else findings.push(findingOf(rule, rule.level, told.breach, report));
    }
  }
  return equations.length - open.length;
}

/**
 * Confronts a report with every rule. Findings come in the order of the catalogue; sentences
 * are made for what is broken only, so that clean reports pass by the hundred thousand a
 * second. Never throws for what a report may hold.
 */
export function check(report: Report, context: Partial<Context> = {}): Audit {
  const full: Context = { settings: defaultSettings, ...context };
  const findings: Finding[] = [];
  const notAssessable: Told[] = [];
  let holds = tellEquations(report, findings, notAssessable);
  for (const rule of functionRules) {
    const outcome = rule.confront(report, full);
    holds += outcome.holds;
    if (outcome.breaches.length > 0) {
      const level = rule.levelIn?.(full.settings) ?? rule.level;
      for (const breach of outcome.breaches) findings.push(findingOf(rule, level, breach, report));
    }
    for (const one of outcome.notAssessable) notAssessable.push({ rule: rule.id, ...one });
  }
  return { report, findings, notAssessable, holds, status: statusOf(report, findings) };
}
