import { grouped, keepReport, reportFromKept, type Report } from '../report';
import type { Unit } from './types';

/** One of those whose figures add up to a report's (本级 is one of them), as the workbook keeps it. */
export interface KeptUnit {
  readonly name: string;
  /**
   * Its report from a file, as {@link keepReport} makes it; null where it has none, or has it in
   * the workbook.
   */
  readonly report: object | null;
}

/** What a report goes by among units: its organ, or else the file it came from. */
export function unitName({ organ, source }: Report): string {
  return organ ?? source.replace(/\.[a-z]+$/i, '');
}

/** A unit with more than one report of a year; which of them counts, only the user knows. */
export interface DoubleUnit {
  readonly name: string;
  readonly reports: readonly Report[];
}

export function doubleUnits(reports: readonly Report[]): readonly DoubleUnit[] {
  const groups = grouped(reports.map((one) => [JSON.stringify([unitName(one), one.year]), one]));
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((own) => ({ name: unitName(own[0]), reports: own }));
}

/** `“甲镇”有 2 份年报（甲镇.xlsx、甲镇改.xlsx），不知道以哪一份为准，没有采用。请只选一份。` */
export function sayDouble({ name, reports }: DoubleUnit): string {
  const sources = [...new Set(reports.map(({ source }) => source))].join('、');
  return `“${name}”有 ${reports.length} 份年报（${sources}），不知道以哪一份为准，没有采用。请只选一份。`;
}

/** The list with a unit's report from a file, in place of what was there under its name. */
export function withUnit(units: readonly KeptUnit[], report: Report): readonly KeptUnit[] {
  const unit = { name: unitName(report), report: keepReport(report, false) };
  return units.some(({ name }) => name === unit.name)
    ? units.map((one) => (one.name === unit.name ? unit : one))
    : [...units, unit];
}

/** The list with units that are expected to report, or do so in the workbook. */
export function withNames(
  units: readonly KeptUnit[],
  names: readonly string[],
): readonly KeptUnit[] {
  const fresh = new Set(names.filter((name) => !units.some((unit) => unit.name === name)));
  return [...units, ...Array.from(fresh, (name) => ({ name, report: null }))];
}

/**
 * The units with their reports. One that is kept without a report is looked for among the others
 * of the workbook, by its very name and the year; where it has several there, none of them counts.
 */
export function unitsOf(
  units: readonly KeptUnit[],
  report: Report,
  others: readonly Report[],
): readonly Unit[] {
  const candidates = unitCandidates(report, others);
  const inWorkbook = (name: string) => {
    const [only, ...more] = candidates.filter(({ organ }) => organ === name);
    return only && more.length === 0 ? only : null;
  };
  return units.map(({ name, report: kept }) => ({
    name,
    report: (kept && reportFromKept(kept)) ?? inWorkbook(name),
  }));
}

/** Reports of the same year, other than the one that adds them up. */
export function unitCandidates(report: Report, others: readonly Report[]): readonly Report[] {
  return others.filter(
    (one) => one !== report && one.year === report.year && one.organ !== report.organ,
  );
}
