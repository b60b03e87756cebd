import { forms } from '../../form';
import type { Report } from '../../report';

/** What a worker is asked to read. */
export interface Reading {
  readonly content: Uint8Array | string;
  readonly name: string;
}

/** A report on its way from a worker: its form, of which there is one, is told by its number. */
export interface SentReport extends Omit<Report, 'form'> {
  readonly form: number;
}

/** What a worker answers: reports, or the sentence that says why there are none. */
export type Answer =
  | { readonly reports: readonly SentReport[] }
  | { readonly unreadable: string }
  | { readonly failed: string };

/** Whether it is an answer of ours: libraries in the worker speak to whoever started it, too. */
export const isAnswer = (data: unknown): data is Answer =>
  typeof data === 'object' &&
  data !== null &&
  ('reports' in data || 'unreadable' in data || 'failed' in data);

export const sent = (report: Report): SentReport => ({
  ...report,
  form: forms.indexOf(report.form),
});

/** @throws Error where the number is of no form */
export function received(report: SentReport): Report {
  const form = forms[report.form];
  if (!form) throw new Error(`no form ${String(report.form)}`);
  return { ...report, form };
}
