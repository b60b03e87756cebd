import { valueOf, type Report } from '../../report';
import { columns } from '../csv';
import { guarded } from '../guard';
import { shown } from '../shown';
import type { Stamped } from './html';

/** What says that a report did not pass, where there is no top of a page to say it. */
const checkedColumn = '核查';

/**
 * Figures by id, as `nianbao check` reads them back; null for what is missing.
 * @param options `stamp` stands under 核查, for whoever imports it.
 */
export function reportJson(report: Report, { stamp }: Stamped = {}): string {
  const { organ, year, form, narrative } = report;
  const values = Object.fromEntries(form.figures.map(({ id }) => [id, valueOf(report, id)]));
  const prose = narrative.map(({ text }) => text).join('\n');
  const content = {
    organ,
    year,
    edition: form.edition,
    ...(stamp === undefined ? {} : { [checkedColumn]: stamp }),
    ...(prose === '' ? {} : { narrative: prose }),
    values,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/**
 * A line a figure: organ, year, table, item, column, id, value. It begins with the mark by which
 * Excel knows UTF-8; lines end as RFC 4180 has them.
 * @param options `stamp` fills one column more, so that it stays with every figure.
 */
export function reportCsv(report: Report, { stamp }: Stamped = {}): string {
  const { organ, year, form } = report;
  const stamps = stamp === undefined ? [] : [stamp];
  const head = [...Object.values(columns), ...stamps.map(() => checkedColumn)];
  const lines = form.figures.map((figure) => {
    const { id, table, item, column } = figure;
    const name = `${item.group ?? ''}${item.name}`;
    return [organ, year, table.name, name, column.name, id, shown(report, figure), ...stamps];
  });
  return `\uFEFF${[head, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(value: string | number | null): string {
  if (value === null || typeof value === 'number') return String(value ?? '');
  const safe = guarded(value);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
