import fc from 'fast-check';
import { form2019, form2021, type Form } from '../../src/form';
import { twoYears } from './nextYear';
import type { Pair } from './plants';
import { withFigures } from './consistentReport';

/** Two successive sound reports of one organ. */
export function soundYears(
  form: fc.Arbitrary<Form> = fc.constantFrom(form2019, form2021),
): fc.Arbitrary<Pair> {
  return fc.tuple(fc.nat(), form).map(([seed, one]) => twoYears(seed, one));
}

/** A quiet pair, every figure 0 but for those given. */
export function quietYears(
  now: Readonly<Record<string, number | null>>,
  last: Readonly<Record<string, number | null>>,
): Pair {
  const { previous, report } = twoYears(1, form2021, 0);
  const zero = Object.fromEntries(form2021.figures.map(({ id }) => [id, 0]));
  return {
    previous: withFigures(previous, { ...zero, ...last }),
    report: withFigures(report, { ...zero, ...now }),
  };
}
