import { dossiersOf, nothingKept } from '../../src/validation';
import type { Report } from '../../src/report';
import { consistentReport } from '../../tests/support/consistentReport';
import type { Family } from './family';

const sound = consistentReport(1);
/** Whether something was read from a place: entries of a list of figures have nothing to do with others. */
const readings = [undefined];

const family = (name: string, reportAt: (n: number) => Partial<Report>): Family => ({
  name: `judged: ${name}`,
  from: 1500,
  work: (many) => {
    const reports = Array.from({ length: many }, (_, n) => ({
      ...sound,
      readings,
      ...reportAt(n),
    }));
    return () => dossiersOf(reports, nothingKept);
  },
});

/** Many reports of one file, each held against those that stand near it. */
export const judged: readonly Family[] = [
  family('one organ’s reports of one year', () => ({})),
  family('reports that name no organ', () => ({ organ: null })),
  family('organs of one year', (n) => ({ organ: `某县第${n}局` })),
  family('two years in turn, no organs', (n) => ({ organ: null, year: 2023 + (n % 2) })),
  family('organs, last year’s without', (n) =>
    n % 2 ? { organ: null, year: 2023 } : { organ: `第${n}局`, year: 2024 },
  ),
];
