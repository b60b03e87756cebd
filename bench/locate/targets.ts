import type { MakeReport } from './reports';
import { motley, usual } from './reports';
import * as misplaced from './slips/misplaced';
import { slippedOtherwise } from './slips/otherwise';
import { slippedByPeople } from './slips/people';
import { plainTypo, typed } from './slips/typing';
import type { Measured } from './measure';
import type { Slip } from './table';
import { varied } from './varied';

/** What must be reached; shares of 1, milliseconds. */
export type Target = Partial<
  Pick<Measured, 'detected' | 'first' | 'firstThree' | 'uniqueButWrong' | 'p95' | 'slowest'>
>;

export interface Line {
  readonly name: string;
  readonly make: MakeReport;
  readonly slip: Slip;
  readonly target: Target;
}

const anyCase: Target = { detected: 1, uniqueButWrong: 0.003 };

/** By how many figures are wrong. */
const byCount: readonly Target[] = [
  { first: 1, p95: 1 },
  { first: 0.99, p95: 1 },
  { first: 0.96, firstThree: 0.99, p95: 1 },
  { first: 0.91, p95: 10 },
  { slowest: 200 },
];

/** Typed as the ranking expects it, on the reports it was made for; seeds of their own. */
const alike: readonly Line[] = byCount.map((target, i) => ({
  name: `${i + 1} typed wrong`,
  make: usual,
  slip: typed(i + 1, plainTypo),
  target: { ...anyCase, ...target },
}));

/** What the ranking is tuned on; whether it is good is judged elsewhere. */
const tuned: readonly Line[] = byCount.map((_, i) => ({
  name: `${i + 1} otherwise, any organs`,
  make: varied,
  slip: slippedOtherwise(i + 1),
  target: anyCase,
}));

/** Neither the slips nor the organs were used to tune the ranking. */
const unlike: readonly Line[] = byCount.map((target, i) => ({
  name: `${i + 1} as people slip, other organs`,
  make: motley,
  slip: slippedByPeople(i + 1),
  target: { ...anyCase, ...target },
}));

/** Whole values in the wrong place. Two rows that hold the same cannot be told to be exchanged. */
const astray: readonly Line[] = Object.entries(misplaced).map(([name, slip]) => ({
  name: name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  make: usual,
  slip,
  target:
    name.startsWith('rows') || name.endsWith('Copied')
      ? { uniqueButWrong: 0.003, p95: 20 }
      : { ...anyCase, firstThree: 0.98, p95: 20 },
}));

const beyond: readonly Line[] = [6, 8, 12, 25].map((count) => ({
  name: `${count} typed wrong`,
  make: usual,
  slip: typed(count, plainTypo),
  target: { ...anyCase, slowest: 200 },
}));

export const lines: readonly Line[] = [...alike, ...tuned, ...unlike, ...astray, ...beyond];
