import {
  forms,
  form2019,
  form2021,
  form2021SingleOtherwise,
  type Form,
} from '../../../../src/form';
import { foundRows } from '../../../../src/report/recognise/rows/rows';
import { fittingShapes } from '../../../../src/report/recognise/tables/fits';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, cellsOf, gridOf } from '../../../support/stages';

const tablesOf = (form: Form) => form.tables.map((table) => ({ form, table }));
const fitsOf = ({ form, table }: ReturnType<typeof tablesOf>[number], from = 0) => {
  const [heading = [], ...cells] = cellsOf(consistentReport(9, form, 200), table);
  const block = blockOf(gridOf([heading, ...cells.slice(from)]));
  return fittingShapes(block, foundRows(block, 'typed'));
};

describe('the shapes that a table may have', () => {
  it('are its own, of whatever edition, and those alone that print all that it does', () => {
    const labelsIn = (table: Form['tables'][number]) =>
      table.rows.flat().flatMap((cell) => (cell.kind === 'label' ? cell.text : []));
    for (const one of forms.flatMap(tablesOf)) {
      const fits = fitsOf(one);
      expect(fits).toContain(one.table);
      for (const table of fits)
        expect(labelsIn(table)).toEqual(expect.arrayContaining(labelsIn(one.table)));
    }
  });

  it('are told by the rows that are left where the others are lost', () => {
    const [old, now] = [form2019, form2021].map((form) => ({ form, table: form.tables[0] }));
    for (const one of [old, now]) {
      if (!one?.table) throw new Error('Every form has 表二.');
      expect(fitsOf({ form: one.form, table: one.table }, 1)[0]).toBe(one.table);
    }
  });

  it('are several where nothing in the table tells them apart', () => {
    const fits = new Set(
      [form2021, form2021SingleOtherwise].flatMap((form) =>
        form.tables.filter(({ id }) => id === '4'),
      ),
    );
    const [table] = fits;
    if (!table) throw new Error('Every form has 表四.');
    expect(fitsOf({ form: form2021, table })).toEqual(expect.arrayContaining([...fits]));
  });
});
