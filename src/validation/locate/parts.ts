import type { Report } from '../../report';
import { differenceOf } from '../confront';
import { equationsOf, type BoundEquation } from '../equations';
import type { Component } from './components';
import { valueAfter, type Implied } from './implied';
import type { Mending } from './mend';
import type { Correction } from './plausibility/scene';
import { together, type Candidate } from './ranking';
import { isPossible, mayBe } from './roles';

export interface MendedComponent extends Mending {
  readonly component: Component;
}

/** A part before its suspects have ranks. */
export interface RawPart extends Mending {
  readonly broken: readonly BoundEquation[];
}

/** The open equations that do not come out; those with missing figures are left aside. */
export function brokenAmong(open: readonly number[], report: Report): readonly BoundEquation[] {
  const equations = equationsOf(report.form);
  return open.flatMap((e) => {
    const equation = equations[e];
    return equation && !Number.isNaN(differenceOf(equation, report)) ? [equation] : [];
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
  broken: readonly BoundEquation[],
  report: Report,
): readonly RawPart[] {
  const left = new Set(broken);
  const alone = new Set(wrong);
  const take = (touches: (at: number) => boolean) => {
    const taken = [...left].filter(({ plusAt, minusAt }) => [...plusAt, ...minusAt].some(touches));
    taken.forEach((equation) => left.delete(equation));
    return taken;
  };
  const parts = mended.map(({ component, candidates, limit }): RawPart => {
    const own = wrong.filter(({ byError }) => component.figures.some((at) => byError[at] !== 0));
    own.forEach((one) => alone.delete(one));
    const figures = new Set([...component.figures, ...own.map(({ at }) => at)]);
    return {
      broken: take((at) => figures.has(at)),
      candidates: candidates.map((candidate) => completed(candidate, own, report)),
      limit,
    };
  });
  const certain = completed(untouched, [...alone], report);
  if (certain.corrections.length > 0) {
    const figures = new Set([...alone].map(({ at }) => at));
    parts.push({ broken: take((at) => figures.has(at)), candidates: [certain], limit: null });
  }
  // Sums of totals that are formulas: they come out as soon as the others do.
  const [first, ...others] = parts;
  return first ? [{ ...first, broken: [...first.broken, ...left] }, ...others] : [];
}

/** What mends all parts at once. */
export function wholeOf(parts: readonly RawPart[]): Omit<RawPart, 'limit'> {
  return {
    broken: parts.filter(({ candidates }) => candidates.length > 0).flatMap(({ broken }) => broken),
    candidates: parts.reduce<readonly Candidate[]>(
      (sofar, { candidates }) => together(sofar, candidates),
      [],
    ),
  };
}
