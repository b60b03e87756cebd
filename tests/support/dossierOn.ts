import type { Report } from '../../src/report';
import {
  defaultSettings,
  dossierOf,
  reportName,
  type Context,
  type Dossier,
  type Explanation,
  type FiguresByCell,
} from '../../src/validation';

interface Known {
  readonly explanations: readonly Explanation[];
  readonly totals: FiguresByCell;
  readonly certain: FiguresByCell;
}

/** What there is to say of a report in a context, with what the user has said of it. */
export function dossierOn(
  report: Report,
  context: Partial<Context> = {},
  { explanations = [], totals = {}, certain = {} }: Partial<Known> = {},
): Dossier {
  const title = reportName(report);
  return dossierOf(
    report,
    { context: { settings: defaultSettings, ...context }, given: null, telling: 'alone' },
    { key: title, title, explanations, told: { totals, certain }, adopted: [] },
  );
}
