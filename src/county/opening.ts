import { applicationFlow, editionOfYear, normativeDocuments, type CellId } from '../form';
import { reportFromFigures, valueOf, type Report } from '../report';

/** What last year leaves to this year: which figure begins with which of last year's. */
const carried: readonly (readonly [now: string, last: string])[] = [
  [applicationFlow.carriedIn, applicationFlow.carriedOut],
  ...normativeDocuments.map(({ item }) => [`${item}.effective`, `${item}.effective`] as const),
];

/**
 * The report with which a unit begins a year: its name, and what last year's report leaves it (上年
 * 结转, 现行有效件数), where that is known. Everything else is missing.
 */
export function openingReport(organ: string, year: number, last: Report | null): Report {
  const empty = reportFromFigures({ organ, year, values: {} });
  const form = editionOfYear(year)?.form ?? empty.form;
  const values = Object.fromEntries(
    form.figures.flatMap(({ id }): readonly (readonly [CellId, number])[] => {
      const pair = carried.find(([now]) => id === now || id.startsWith(`${now}.`));
      const value = pair && last ? valueOf(last, pair[1] + id.slice(pair[0].length)) : null;
      return value === null ? [] : [[id, value]];
    }),
  );
  return reportFromFigures({ organ, year, values });
}
