import type { Report } from '../../report';
import { defaultSettings } from '../settings';
import { reportName } from '../words';
import { dossierOf, type Dossier } from './dossier';

/** Judges a report of which nothing but its figures is known: no choices, no other reports. */
export function dossierAlone(report: Report): Dossier {
  const name = reportName(report);
  return dossierOf(
    report,
    { context: { settings: defaultSettings }, given: null, telling: 'alone' },
    { key: name, title: name, explanations: [], told: { totals: {}, certain: {} }, adopted: [] },
  );
}
