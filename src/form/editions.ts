import { table2 as table2of2019 } from './edition2019/table2';
import { table3 as table3of2019 } from './edition2019/table3';
import { table2 as table2of2021 } from './edition2021/table2';
import { table3 as table3of2021 } from './edition2021/table3';
import { table4 } from './edition2021/table4';
import type { EditionId, Figure, Form, TableForm } from './types';

/** What an edition is and since when it binds. */
export interface Edition {
  readonly id: EditionId;
  readonly notice: string;
  /** Reporting years it is for, both included; no end yet where `to` is null. */
  readonly from: number;
  readonly to: number | null;
  /** The tables as the notice prints them. */
  readonly form: Form;
}

/** Tables of the two editions are put together here, for reports mix them (see `singleOtherwise`). */
function compose(edition: EditionId, table2: TableForm, table3: TableForm): Form {
  const tables = [table2, table3, table4];
  const figures: Figure[] = [];
  for (const table of tables) {
    for (const cell of table.rows.flat()) {
      if (cell.kind === 'label') continue;
      const { item, column } = cell;
      figures.push({ id: `${item.id}.${column.id}`, index: figures.length, table, item, column });
    }
  }
  return {
    edition,
    singleOtherwise: table3 === table3of2019,
    tables,
    figures,
    indexOf: new Map(figures.map((figure) => [figure.id, figure.index])),
  };
}

/** 国办公开办函〔2021〕30号: the tables to insert. */
export const form2021 = compose('2021', table2of2021, table3of2021);

/** Edition 2021 as some organs still publish it: （六）其他处理 is one row. */
export const form2021SingleOtherwise = compose('2021', table2of2021, table3of2019);

/** 国办公开办函〔2019〕60号, superseded. */
export const form2019 = compose('2019', table2of2019, table3of2019);

/** 表二 of 2019 beside the later 表三: seen where an organ kept half of its old file. */
export const form2019SplitOtherwise = compose('2019', table2of2019, table3of2021);

export const editions: readonly Edition[] = [
  { id: '2019', notice: '国办公开办函〔2019〕60号', from: 2019, to: 2020, form: form2019 },
  { id: '2021', notice: '国办公开办函〔2021〕30号', from: 2021, to: null, form: form2021 },
];

/** Every form a report may turn out to have. */
export const forms: readonly Form[] = [
  form2021,
  form2021SingleOtherwise,
  form2019,
  form2019SplitOtherwise,
];

/** The edition that binds in a reporting year; before 2019 there was none. */
export function editionOfYear(year: number): Edition | undefined {
  return editions.find(({ from, to }) => year >= from && (to === null || year <= to));
}
