import type { Figure, FormCell } from '../form';
import type { Report } from '../report';
import { figureOf } from '../validation';

/**
 * What a document shows for a figure: its number; the words that stand in its place (22件), as
 * text; null where it is missing.
 */
export function shown({ values, readings }: Report, { index }: Figure): number | string | null {
  const value = values[index];
  if (value !== undefined && !Number.isNaN(value)) return value;
  const reading = readings[index];
  return reading?.state === 'text' && reading.raw !== null ? String(reading.raw) : null;
}

/**
 * What a cell of a table shows: its words, or its figure; nothing where that is missing.
 * @param safe makes words that somebody typed safe for where they go
 */
export function shownCell(report: Report, cell: FormCell, safe: (text: string) => string): string {
  if (cell.kind === 'label') return cell.text;
  const value = shown(report, figureOf(report.form, `${cell.item.id}.${cell.column.id}`));
  return typeof value === 'string' ? safe(value) : String(value ?? '');
}

/** 某某街道办事处2024年政府信息公开工作年度报告; what is not known is left out. */
export function titleOf(organ: string | null, year: number | null): string {
  return `${organ ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`;
}
