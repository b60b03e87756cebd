import type { CellId, Form, TableForm } from '../../form';
import { figureOf, isAboutMissing, type Audit, type Finding } from '../../validation';

/** The findings of one table, or of the report as a whole where `table` is null. */
export interface FindingSection {
  readonly table: TableForm | null;
  /** Worst first. */
  readonly findings: readonly Finding[];
}

/** Slips come before gaps: while a table is being filled in, its gaps are no news. */
function urgency(finding: Finding): number {
  if (finding.level === 'error') return isAboutMissing(finding) ? 1 : 0;
  return finding.level === 'verify' ? 2 : 3;
}

/** The table of a form in which a cell stands; null for no cell. */
function tableWith(cell: CellId | null, form: Form): TableForm | null {
  return cell === null ? null : figureOf(form, cell).table;
}

/** Findings in the order in which people read a report: its tables, then what is about all of it. */
export function sectionsOf({ report, findings }: Audit): readonly FindingSection[] {
  const sorted = [...findings].sort((a, b) => urgency(a) - urgency(b));
  const tables = report.form.tables.filter(({ id }) => report.present.has(id));
  const within = sorted.map((finding) => ({
    finding,
    table: tableWith(finding.subject, report.form),
  }));
  const findingsOf = (belongs: (table: TableForm | null) => boolean) =>
    within.filter(({ table }) => belongs(table)).map(({ finding }) => finding);
  const rest = findingsOf((table) => table === null || !tables.includes(table));
  const sections: FindingSection[] = tables.map((table) => ({
    table,
    findings: findingsOf((own) => own === table),
  }));
  return rest.length === 0 ? sections : [...sections, { table: null, findings: rest }];
}

/** Names a finding across re-checks, so that what the user opened stays open. */
export function findingKey({ rule, cells, message }: Finding): string {
  return `${rule} ${cells.length === 0 ? message : cells.join(' ')}`;
}
