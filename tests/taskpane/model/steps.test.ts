import { sections } from '../../../src/form';
import type { Report } from '../../../src/report';
import { leavingText, stepStates, steps, type Gone } from '../../../src/taskpane/model/steps';
import { dossierOn } from '../../support/dossierOn';
import { zeros } from '../../support/zeros';

const nothing: Gone = { without: new Set(), exported: new Set() };

/** The prose of a whole report. */
const prose = sections.flatMap(({ label }) => [
  { place: null, text: label },
  { place: null, text: '无。' },
]);

const whole = (values = {}): Report => ({ ...zeros(values), narrative: prose });

/** All figures missing, as in tables that were just inserted. */
const empty = (): Report => {
  const report = zeros();
  return { ...report, values: report.values.map(() => NaN), narrative: [] };
};

const statesOf = (report: Report, previous: Report | null = null, gone = nothing) => {
  const states = stepStates(dossierOn(report, previous ? { previous } : {}), gone);
  return steps.map((step) => states[step]).join(' ');
};

const lastYear = zeros({}, 2023);

test.each<[string, string, string]>([
  [
    'empty tables begin with last year',
    statesOf(empty()),
    'next waiting waiting waiting waiting waiting',
  ],
  [
    'with last year at hand its figures come next',
    statesOf(empty(), lastYear),
    'done next waiting waiting waiting waiting',
  ],
  [
    'who has no report of last year begins to fill in',
    statesOf(empty(), null, { ...nothing, without: new Set(['previous']) }),
    'optional optional next waiting waiting waiting',
  ],
  [
    'once figures are typed nothing waits for last year',
    statesOf({ ...empty(), values: zeros().values.fill(NaN, 3) }, null),
    'optional optional next waiting waiting waiting',
  ],
  [
    'tables that are filled in leave the prose',
    statesOf({ ...whole(), narrative: [] }, lastYear),
    'done done done next done waiting',
  ],
  [
    'prose that is written elsewhere is not waited for',
    statesOf({ ...whole(), narrative: [] }, lastYear, {
      ...nothing,
      without: new Set(['narrative']),
    }),
    'done done done optional done next',
  ],
  [
    'an error goes before all else',
    statesOf({ ...whole({ '4.directSuit.total': 3 }), narrative: [] }, lastYear),
    'done done done waiting next waiting',
  ],
  ['a whole report can leave', statesOf(whole(), lastYear), 'done done done done done next'],
])('%s', (_what, states, expected) => {
  expect(states).toBe(expected);
});

test('what has left is done until something in it changes', () => {
  const report = whole();
  const gone = { ...nothing, exported: new Set([leavingText(report)]) };
  expect(statesOf(report, lastYear, gone)).toBe('done done done done done done');
  const changed = whole({ '2.licensing.decisions': 7 });
  expect(statesOf(changed, lastYear, gone)).toBe('done done done done done next');
  const rewritten = {
    ...report,
    narrative: prose.map((one) => ({ ...one, text: one.text + '。' })),
  };
  expect(leavingText(rewritten)).not.toBe(leavingText(report));
});

test('there is one next step at most, and none only where all is done or can be gone without', () => {
  for (const report of [empty(), whole(), whole({ '3.granted.total': 1 })]) {
    const states = Object.values(stepStates(dossierOn(report), nothing));
    expect(states.filter((state) => state === 'next')).toHaveLength(1);
  }
});
