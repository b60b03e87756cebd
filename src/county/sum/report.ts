import { reportFromFigures, type Report } from '../../report';
import type { CountySum } from './sum';

/** The sum as a report of the county's own, to be filled into its tables. */
export function sumReport({ year, sums }: CountySum, organ: string | null): Report {
  const source = `${year} 年各单位汇总`;
  return reportFromFigures({ source, organ, year, values: Object.fromEntries(sums) });
}
