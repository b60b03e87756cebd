import type { CellId, TableForm } from '../../form';
import type { Audit, Finding } from '../../validation';
import { isAboutMissing } from './glance';

/** The findings of one table, or of the report as a whole where `table` is null. */
export interface Section {
  readonly table: TableForm | null;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** Slips come before gaps: while a table is being filled in, its gaps are no news. */
function urgency(finding: Finding): number {
  if (finding.level === 'error') return isAboutMissing(finding) ? 1 : 0;
  return finding.level === 'verify' ? 2 : 3;
}

/** `3` for `3.granted.person`; null for no cell. */
export function tableIdOf(cell: CellId | undefined): string | null {
  return cell?.split('.')[0] ?? null;
}

/** A finding belongs to the table of the cell that it is about. */
function tableOf({ cells }: Finding): string | null {
  return tableIdOf(cells[0]);
}

/** Findings in the order in which people read a report: its tables, then what is about all of it. */
export function sectionsOf({ report, findings }: Audit): readonly Section[] {
  const sorted = [...findings].sort((a, b) => urgency(a) - urgency(b));
  const tables = report.form.tables.filter(({ id }) => report.present.has(id));
  const ids = new Set<string | null>(tables.map(({ id }) => id));
  const rest = sorted.filter((finding) => !ids.has(tableOf(finding)));
  const sections: Section[] = tables.map((table) => ({
    table,
    findings: sorted.filter((finding) => tableOf(finding) === table.id),
  }));
  return rest.length === 0 ? sections : [...sections, { table: null, findings: rest }];
}

/** Names a finding across re-checks, so that what the user opened stays open. */
export function keyOf({ rule, cells, message }: Finding): string {
  return `${rule} ${cells.length === 0 ? message : cells.join(' ')}`;
}
