import { applicationFlow } from '../../form';
import type { Place, Report } from '../../report';
import { glanceOf, headedSections, type Dossier } from '../../validation';
import { isCarriedOver } from './lastYear';

/** The way from last year's report to this year's, in the order in which it is gone. */
export const steps = ['previous', 'extract', 'fill', 'narrative', 'check', 'export'] as const;

export type Step = (typeof steps)[number];

/** `optional`: not done, and nothing waits for it any more. */
export type StepState = 'done' | 'next' | 'optional' | 'waiting';

/** What the pane alone knows of the way. */
export interface Gone {
  /** Steps that the user goes without: no report of last year, prose written elsewhere. */
  readonly without: ReadonlySet<Step>;
  /** {@link contentOf} what has left. */
  readonly exported: ReadonlySet<string>;
}

/** Stands for all that leaves with a report: two that hold the same are told by the same text. */
export function leavingText({ organ, year, values, narrative }: Report): string {
  return JSON.stringify([organ, year, [...values], narrative.map(({ text }) => text)]);
}

/** Figures that only typing brings in: neither sums nor what carries over from last year. */
function isBegun({ form, values, readings }: Report): boolean {
  return form.figures.some(
    ({ index, item }) =>
      item.id !== applicationFlow.carriedIn &&
      !Number.isNaN(values[index] ?? NaN) &&
      readings[index]?.formula !== true,
  );
}

function isDone({ report, context: { previous }, gate, ...dossier }: Dossier, gone: Gone) {
  return {
    previous: previous !== undefined,
    extract: previous !== undefined && isCarriedOver(report, previous),
    fill: glanceOf(dossier).missing === 0 && report.unread.length === 0,
    narrative: gate.lacking.length === 0,
    check: gate.open,
    export: gate.open && gone.exported.has(leavingText(report)),
  } satisfies Record<Step, boolean>;
}

/**
 * How far a report has come. Errors go before all that is left to do, for what is built on them
 * has to be done again; last year is next only until figures are typed.
 */
export function stepStates(dossier: Dossier, gone: Gone): Readonly<Record<Step, StepState>> {
  const done = isDone(dossier, gone);
  const withoutLast = !done.previous && (gone.without.has('previous') || isBegun(dossier.report));
  const isOptional = (step: Step) =>
    gone.without.has(step) || (withoutLast && (step === 'previous' || step === 'extract'));
  const left = steps.filter((step) => !done[step] && !isOptional(step));
  const next = glanceOf(dossier).error > 0 ? 'check' : left[0];
  const stateOf = (step: Step): StepState => {
    if (step === next) return 'next';
    if (done[step]) return 'done';
    return isOptional(step) ? 'optional' : 'waiting';
  };
  return {
    previous: stateOf('previous'),
    extract: stateOf('extract'),
    fill: stateOf('fill'),
    narrative: stateOf('narrative'),
    check: stateOf('check'),
    export: stateOf('export'),
  };
}

/** The first cell of the form that holds nothing; null where none has a place. */
export function firstBlank({ readings }: Report): Place | null {
  return readings.find((one) => one?.state === 'missing' && one.place)?.place ?? null;
}

/** Where prose is still to be written: the heading of the first section that says nothing. */
export function firstUnwritten(report: Report): Place | null {
  return headedSections(report).find(({ written }) => !written)?.heading.place ?? null;
}
