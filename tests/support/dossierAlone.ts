import type { Report } from '../../src/report';
import { defaultSettings, dossierOf, type Dossier } from '../../src/validation';

/** The verdict on a report of which nothing but its figures is known: no choices, no other reports. */
export function dossierAlone(report: Report): Dossier {
  return dossierOf(
    report,
    { context: { settings: defaultSettings }, given: null, telling: 'alone' },
    { key: '', title: '', explanations: [], told: { totals: {}, certain: {} }, adopted: [] },
  );
}
