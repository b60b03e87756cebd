import loadHighs from 'highs';
import { equationsOf, locate } from '../../src/validation';
import type { Case } from './measure';

/** A mixed-integer programme for the fewest figures to change, in the LP format. */
function programme({ typed }: Case): string {
  const { form, values } = typed;
  const equations = equationsOf(form);
  const terms = new Set(equations.flatMap(({ plusAt, minusAt }) => [...plusAt, ...minusAt]));
  const figures = [...terms];
  const value = (at: number) => values[at] ?? 0;
  const bound = 2 * figures.reduce((most, at) => Math.max(most, value(at)), 1);
  const sum = (at: readonly number[], up: '+' | '-', down: '+' | '-') =>
    at.map((i) => `${up} p${i} ${down} m${i}`).join(' ');
  const rows = equations.map(({ plusAt, minusAt }) => {
    const difference =
      minusAt.reduce((total, at) => total + value(at), 0) -
      plusAt.reduce((total, at) => total + value(at), 0);
    return `${sum(plusAt, '+', '-')} ${sum(minusAt, '-', '+')} = ${difference}`;
  });
  const switches = figures.map((at) => `p${at} + m${at} - ${bound} z${at} <= 0`);
  return [
    'Minimize',
    figures.map((at) => `z${at}`).join(' + '),
    'Subject To',
    ...rows,
    ...switches,
    'Bounds',
    ...figures.map((at) => `0 <= m${at} <= ${value(at)}`),
    'Generals',
    figures.map((at) => `p${at} m${at}`).join(' '),
    'Binaries',
    figures.map((at) => `z${at}`).join(' '),
    'End',
  ].join('\n');
}

export interface Verdict {
  readonly cases: number;
  readonly agreed: number;
  /** Median times in milliseconds. */
  readonly ours: number;
  readonly theirs: number;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? NaN;
}

/** Holds the size of our smallest sets against what HiGHS finds for the same cases. */
export async function judge(cases: readonly Case[]): Promise<Verdict> {
  const highs = await loadHighs();
  const ours: number[] = [];
  const theirs: number[] = [];
  let agreed = 0;
  for (const one of cases) {
    const start = performance.now();
    const { suspects } = locate(one.typed);
    const middle = performance.now();
    const { ObjectiveValue } = highs.solve(programme(one), { output_flag: false });
    theirs.push(performance.now() - middle);
    ours.push(middle - start);
    const smallest = Math.min(...suspects.map(({ changes }) => changes.length));
    if (smallest === Math.round(ObjectiveValue)) agreed += 1;
  }
  return { cases: cases.length, agreed, ours: median(ours), theirs: median(theirs) };
}
