import { editionOfYear, forms, type Edition, type Form, type TableForm } from '../../form';
import type { Grid } from '../grid';
import type { Reading, Report } from '../report';
import type { ReportDraft } from './reports/draft';
import { toldOnce } from './tables/differences';
import type { ReadTable } from './tables/readTable';
import { foundInGrid } from './reports/found';
import { Assembly } from './reports/drafts';
import { findFacts } from './reports/facts';
import { withoutOwnParts } from './layout/ownParts';

/** Of the shapes that a table may have, the one that binds in the year, or the likeliest. */
function chosen({ fits }: ReadTable, due: Edition | undefined): TableForm | undefined {
  return fits.find((table) => due?.tables.includes(table)) ?? fits[0];
}

/** The form that these tables are of; where 表二 does not tell, the one that binds in the year. */
function formOf({ tables, year }: ReportDraft): Form | undefined {
  const due = year === null ? undefined : editionOfYear(year);
  const own = [...tables.values()].flatMap((table) => chosen(table, due) ?? []);
  const fitting = forms.filter((form) => own.every((table) => form.tables.includes(table)));
  return fitting.find(({ edition }) => edition === due?.id) ?? fitting[0];
}

function finish(draft: ReportDraft, source: string): Report[] {
  const form = formOf(draft);
  if (!form) return [];
  const tables = [...draft.tables.values()];
  const values = new Float64Array(form.figures.length).fill(NaN);
  const readings = new Array<Reading | undefined>(form.figures.length).fill(undefined);
  for (const table of tables) {
    table.readings.forEach((reading, id) => {
      const index = form.indexOf.get(id);
      if (index === undefined) return;
      readings[index] = reading;
      if (reading.state === 'number' && reading.held !== null) values[index] = reading.held;
    });
  }
  return [
    {
      source,
      organ: draft.organ,
      year: draft.year,
      ...(Object.keys(draft.sources).length > 0 && { sources: draft.sources }),
      form,
      present: new Set(draft.tables.keys()),
      values,
      readings,
      unread: [...draft.unread, ...tables.flatMap(({ unread }) => unread)],
      labels: toldOnce([...draft.labels, ...tables.flatMap(({ labels }) => labels)]),
      narrative: draft.narrative,
    },
  ];
}

/**
 * Recognises the reports in grids of cells: a workbook's sheets, a page, pasted text. Tables are
 * found by their labels, wherever they stand; figures that cannot be told for certain are listed
 * in {@link Report.unread} and never guessed. Grids without any of the tables give no report.
 * @param source the file or sheet, as users would name it
 */
export function recognise(grids: readonly Grid[], source: string): readonly Report[] {
  const desk = new Assembly(grids.map((grid) => foundInGrid(withoutOwnParts(grid))));
  const drafts = desk.drafts.filter(({ tables }) => tables.size > 0);
  for (const draft of drafts) findFacts(draft, source, drafts.length === 1);
  return drafts.flatMap((draft) => finish(draft, source));
}
