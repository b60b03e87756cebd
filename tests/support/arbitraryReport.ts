import fc from 'fast-check';
import { forms, type Form } from '../../src/form';
import { valueOf, type Reading, type Report } from '../../src/report';
import { check, type Audit, type Context, type Finding } from '../../src/validation';
import { consistentReport, withFigures } from './consistentReport';

/** Any form a report may have. */
export const anyForm = fc.constantFrom(...forms);

/** Any report without a fault, of any form or of the one given. */
export function soundReport(form: fc.Arbitrary<Form> = anyForm): fc.Arbitrary<Report> {
  return fc.tuple(fc.nat(), form).map(([seed, one]) => consistentReport(seed, one));
}

/** How much a figure may be off. */
export const slip = fc.integer({ min: -50, max: 500 }).filter((by) => by !== 0);

/** The report with one figure off by so much; an amount as it is typed, 256.2628 and not 256.26279999999997. */
export function slipped(report: Report, id: string, by: number): Report {
  const off = (valueOf(report, id) ?? 0) + by;
  return withFigures(report, { [id]: Number(off.toPrecision(15)) });
}

/** One figure of a form by its number, whatever the number. */
export function figureAt({ figures }: Form, n: number): Form['figures'][number] {
  const figure = figures[n % figures.length];
  if (!figure) throw new Error('A form without figures.');
  return figure;
}

/** The report with what was read of some figures. */
export function withReadings(
  report: Report,
  read: Readonly<Record<string, Omit<Reading, 'formula' | 'place'>>>,
): Report {
  const readings = [...report.readings];
  const values = Float64Array.from(report.values);
  for (const [id, reading] of Object.entries(read)) {
    const index = report.form.indexOf.get(id) ?? -1;
    readings[index] = { ...reading, formula: false, place: null };
    values[index] = reading.state === 'number' ? Number(reading.raw) : NaN;
  }
  return { ...report, readings, values };
}

/** What one rule finds. */
export function foundBy(
  rule: string,
  report: Report,
  context: Partial<Context> = {},
): readonly Finding[] {
  return check(report, context).findings.filter((finding) => finding.rule === rule);
}

export function untoldBy(
  rule: string,
  report: Report,
  context: Partial<Context> = {},
): Audit['notAssessable'] {
  return check(report, context).notAssessable.filter((one) => one.rule === rule);
}
