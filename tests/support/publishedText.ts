import { gridsFromText } from '../../src/documents';
import { recognise, type Report } from '../../src/report';

export const title = '某某县水务局2024年政府信息公开工作年度报告';

/** The one report that is read in these lines under a title. */
export function read(...lines: readonly string[]): Report {
  const [report, ...others] = recognise(gridsFromText([title, ...lines].join('\n')), '');
  if (!report || others.length > 0) throw new Error('Not one report.');
  return report;
}

/** What was read of an item, in the order of the form; null for what is missing. */
export function row({ form, values }: Report, item: string): (number | null)[] {
  return form.figures
    .filter((figure) => figure.item.id === item)
    .map(({ index }) => values[index] ?? NaN)
    .map((value) => (Number.isNaN(value) ? null : value));
}

/** The reasons for what was not read, in their order. */
export const why = ({ unread }: Report) => unread.map((one) => one.why);
