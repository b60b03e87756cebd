import { editions, forms, type CellId, type EditionId, type Form } from '../form';
import type { Report } from './report';

/** A report as figures alone, the way JSON carries it. */
export interface FigureList {
  readonly source?: string;
  readonly organ?: string | null;
  readonly year?: number | null;
  readonly edition?: EditionId;
  readonly narrative?: string;
  readonly values: Readonly<Record<CellId, number | null>>;
}

/** The form that has these figures: the one row `3.otherwise.person`, or its three sub-items. */
function formFor({ edition = '2021', values }: FigureList): Form {
  const own = editions.find(({ id }) => id === edition)?.form;
  if (!own) throw new Error(`没有“${edition}”这一版年报表格，只有 2021 和 2019 两版。`);
  const other = forms.find(
    (form) => form.edition === edition && form.singleOtherwise !== own.singleOtherwise,
  );
  const [has, hasNot] = own.singleOtherwise ? [split, single] : [single, split];
  return other && has in values && !(hasNot in values) ? other : own;
}

const single = '3.otherwise.person';
const split = '3.otherwise.other.person';

/**
 * A report from its figures by id. A figure that is not given is missing, not 0.
 * @throws Error with a sentence for the user when an id is none of the form's.
 */
export function reportFromFigures(list: FigureList): Report {
  const form = formFor(list);
  const values = new Float64Array(form.figures.length).fill(NaN);
  for (const [id, value] of Object.entries(list.values)) {
    const index = form.indexOf.get(id);
    if (index === undefined) throw new Error(`“${id}”不是年报表格中的数据项。`);
    if (value !== null) values[index] = value;
  }
  const lines = list.narrative?.split('\n').filter((line) => line.trim() !== '') ?? [];
  return {
    source: list.source ?? '',
    organ: list.organ ?? null,
    year: list.year ?? null,
    form,
    present: new Set(form.tables.map(({ id }) => id)),
    values,
    readings: [],
    unread: [],
    labels: [],
    narrative: lines.map((text) => ({ place: null, text })),
  };
}
