import { wholeName } from '../../../form';
import type { Report } from '../../../report';
import { guarded } from '../../guard';
import { shown } from '../../shown';
import { stampName, type Stamped } from '../../stamped';
import type { Write } from '../format';
import { columns } from './columns';

/**
 * A line a figure: organ, year, table, item, column, id, value. It begins with the mark by which
 * Excel knows UTF-8; lines end as RFC 4180 has them.
 * @param options `stamp` fills one column more, so that it stays with every figure.
 */
export function reportCsv(report: Report, { stamp }: Stamped = {}): string {
  const { organ, year, form } = report;
  const stamps = stamp === undefined ? [] : [stamp];
  const head = [...Object.values(columns), ...stamps.map(() => stampName)];
  const lines = form.figures.map((figure) => {
    const { id, table, item, column } = figure;
    const names = [table.name, wholeName(item), column.name];
    return [organ, year, ...names, id, shown(report, figure), ...stamps];
  });
  return `\uFEFF${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(value: string | number | null): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const safe = guarded(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const write: Write = reportCsv;
