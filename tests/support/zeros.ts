import { form2021 } from '../../src/form';
import { reportFromFigures, type Report } from '../../src/report';

/** A report in which everything is 0 but the given figures. */
export function zeros(values: Readonly<Record<string, number | null>> = {}, year = 2024): Report {
  const all = Object.fromEntries(form2021.figures.map(({ id }) => [id, 0]));
  return reportFromFigures({ organ: '某街道办事处', year, values: { ...all, ...values } });
}

/** One application of a natural person, granted: consistent in every rule. */
export const oneGranted = {
  '3.received.person': 1,
  '3.received.total': 1,
  '3.granted.person': 1,
  '3.granted.total': 1,
  '3.concluded.person': 1,
  '3.concluded.total': 1,
};
