import { valueOf, type Report } from '../../../report';
import { stampName, type Stamped } from '../../stamped';
import type { Write } from '../format';

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
    ...(stamp === undefined ? {} : { [stampName]: stamp }),
    ...(prose === '' ? {} : { narrative: prose }),
    values,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

export const write: Write = reportJson;
