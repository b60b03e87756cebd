import { reportsFromJson } from '../../src/documents/formats/json/read';
import type { Report } from '../../src/report';
import published from '../fixtures/real-reports.json';

/** Reports as organs have published them, mistakes included; read like any file of figures. */
export const realReports: readonly Report[] = reportsFromJson(
  JSON.stringify(published),
  'real-reports.json',
);
