import { form2021 } from '../../src/form';
import type { Report } from '../../src/report';
import { consistentReport } from './consistentReport';

/** A sound report of one organ, the same for the same seed. */
export function reportOf(organ: string | null, seed: number, year = 2025): Report {
  return { ...consistentReport(seed, form2021, 40), organ, year };
}
