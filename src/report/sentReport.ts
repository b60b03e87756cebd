import { forms } from '../form';
import type { Report } from './report';

/** A report on its way from a worker: its form, of which there is one, is told by its number. */
export interface SentReport extends Omit<Report, 'form'> {
  readonly form: number;
}

export const sentReport = (report: Report): SentReport => ({
  ...report,
  form: forms.indexOf(report.form),
});

/** @throws Error where the number is of no form */
export function receivedReport(report: SentReport): Report {
  const form = forms[report.form];
  if (!form) throw new Error(`no form ${report.form}`);
  return { ...report, form };
}
