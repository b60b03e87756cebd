import type { Report } from '../../report';
import { differenceOf, equationsOf, type BoundEquation } from '../equations';
import type { Component } from './components';
import { valueAfter, type Implied } from './implied';
import type { Mending } from './mend';
import type { Correction } from './plausibility/scene';
import { together, type Candidate } from './ranking';
import { isZero } from '../dust';
import { isPossible, mayBe } from './roles';
import { residualOf, type BoundSum, type Terms } from './system';

export interface MendedComponent extends Mending {
  readonly component: Component;
}

/** A part before its suspects have ranks. */
export interface RawPart extends Mending {
  readonly broken: readonly BoundEquation[];
  readonly unmet: readonly BoundSum[];
}

/** The open equations that do not come out; those with missing figures are left aside. */
export function brokenAmong(open: readonly number[], report: Report): readonly BoundEquation[] {
  const equations = equationsOf(report.form);
  return open.flatMap((e) => {
    const equation = equations[e];
    return equation && !Number.isNaN(differenceOf(equation, report)) ? [equation] : [];
  });
}

/** The known sums that do not come out. */
export function unmetAmong(sums: readonly BoundSum[], { values }: Report): readonly BoundSum[] {
  return sums.filter((sum) => {
    const residual = residualOf(sum, sum.constant, values);
    return !Number.isNaN(residual) && !isZero(residual);
  });
}

/** Figures that cannot be right as they stand (−3, 2.5) and that the others tell. */
export function certainlyWrong(report: Report, implied: readonly Implied[]): readonly Implied[] {
  const { form, values } = report;
  return implied.filter(({ at }) => {
    const kind = form.figures[at]?.column.kind ?? 'count';
    const value = values[at] ?? NaN;
    return !Number.isNaN(value) && !isPossible(kind, value);
  });
}

/** Adds what the certainly wrong figures come to once the others are corrected. */
function completed(
  candidate: Candidate,
  wrong: readonly Implied[],
  { form, values }: Report,
): Candidate {
  const added = wrong.flatMap((one): Correction[] => {
    const meant = valueAfter(one, candidate.corrections);
    return mayBe(one.at, meant, form) ? [{ at: one.at, typed: values[one.at] ?? NaN, meant }] : [];
  });
  if (added.length === 0) return candidate;
  const corrections = [...candidate.corrections, ...added].sort((a, b) => a.at - b.at);
  return { ...candidate, corrections };
}

const untouched: Candidate = { kind: 'cells', cost: 0, corrections: [] };

/**
 * What hangs together: every component that was mended, with the figures that are certainly
 * wrong where it tells them; those that no broken component touches are a part of their own.
 */
export function partsOf(
  mended: readonly MendedComponent[],
  wrong: readonly Implied[],
  { broken, unmet }: Pick<RawPart, 'broken' | 'unmet'>,
  report: Report,
): readonly RawPart[] {
  const left = new Set(broken);
  const alone = new Set(wrong);
  const ofFigures = (figures: ReadonlySet<number>) => {
    const touched = ({ plusAt, minusAt }: Terms) =>
      [...plusAt, ...minusAt].some((at) => figures.has(at));
    const taken = [...left].filter(touched);
    taken.forEach((equation) => left.delete(equation));
    return { broken: taken, unmet: unmet.filter(touched) };
  };
  const parts = mended.map(({ component, candidates, limit }): RawPart => {
    const own = wrong.filter(({ byError }) => component.figures.some((at) => byError[at] !== 0));
    own.forEach((one) => alone.delete(one));
    const figures = new Set([...component.figures, ...own.map(({ at }) => at)]);
    return {
      ...ofFigures(figures),
      candidates: candidates.map((candidate) => completed(candidate, own, report)),
      limit,
    };
  });
  const certain = completed(untouched, [...alone], report);
  if (certain.corrections.length > 0) {
    const figures = new Set([...alone].map(({ at }) => at));
    parts.push({ ...ofFigures(figures), candidates: [certain], limit: null });
  }
  // Sums of totals that are formulas: they come out as soon as the others do.
  const [first, ...others] = parts;
  return first ? [{ ...first, broken: [...first.broken, ...left] }, ...others] : [];
}

/** Whether nothing is off but what may be so for good reason. */
function isSoft({ broken, unmet }: RawPart): boolean {
  return broken.length === 0 && unmet.length > 0 && unmet.every(({ soft }) => soft === true);
}

/** What mends all parts at once, those apart that may be right as they are. */
export function wholeOf(parts: readonly RawPart[]): Pick<RawPart, 'broken' | 'candidates'> {
  const hard = parts.filter((part) => !isSoft(part));
  return {
    broken: hard.filter(({ candidates }) => candidates.length > 0).flatMap(({ broken }) => broken),
    candidates: hard.reduce<readonly Candidate[]>(
      (sofar, { candidates }) => together(sofar, candidates),
      [],
    ),
  };
}
