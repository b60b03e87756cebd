import type { CellId } from '../../form';
import { reportFromFigures, type Report } from '../../report';
import type { CountySum } from './sum';

/**
 * The sum as a report of the county's own, to be filled into its tables.
 * @param standing figures that stand there in place of their sums
 */
export function sumReport(
  { year, sums }: CountySum,
  organ: string | null,
  standing: ReadonlyMap<CellId, number> = new Map(),
): Report {
  const source = `${year} 年各单位汇总`;
  const values = Object.fromEntries([...sums, ...standing]);
  return reportFromFigures({ source, organ, year, values });
}
