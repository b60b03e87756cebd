import type { CellId } from '../../form';
import { reportFromFigures, type Report } from '../../report';

/** What a sample report is written from. */
export interface FilledReport {
  readonly organ: string;
  readonly year: number;
  /** Figures of table 三 by column and item, those that are not 0; totals are reckoned. */
  readonly applications: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** All other figures that are not 0. */
  readonly others?: Readonly<Record<CellId, number>>;
  /** Figures in place of those that would be right. */
  readonly slips?: Readonly<Record<CellId, number>>;
  readonly narrative?: string;
}

/** A report with every figure of the form, zeros where nothing is told. */
export function filledReport(given: FilledReport): Report {
  const { organ, year, applications, others = {}, slips = {}, narrative = '' } = given;
  const { form } = reportFromFigures({ year, values: {} });
  const zeros = Object.fromEntries(form.figures.map(({ id }): [CellId, number] => [id, 0]));
  const values: Record<CellId, number> = { ...zeros, ...others };
  for (const [column, figures] of Object.entries(applications)) {
    for (const [item, value] of Object.entries(figures)) {
      const total = `3.${item}.total`;
      values[`3.${item}.${column}`] = value;
      values[total] = (values[total] ?? 0) + value;
    }
  }
  return reportFromFigures({ organ, year, narrative, values: { ...values, ...slips } });
}
