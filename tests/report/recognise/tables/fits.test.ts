import { forms, form2021, form2021SingleOtherwise, type Form } from '../../../../src/form';
import { foundRows } from '../../../../src/report/recognise/rows/rows';
import { fittingShapes } from '../../../../src/report/recognise/tables/fits';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, cellsOf, gridOf } from '../../../support/stages';

const tablesOf = (form: Form) => form.tables.map((table) => ({ form, table }));
const labelsIn = (table: Form['tables'][number]) =>
  table.rows.flat().flatMap((cell) => (cell.kind === 'label' ? cell.text : []));
const fitsOf = ({ form, table }: ReturnType<typeof tablesOf>[number]) => {
  const block = blockOf(gridOf(cellsOf(consistentReport(9, form, 200), table)));
  return fittingShapes(block, foundRows(block, 'typed'));
};

describe('the shapes that a table may have', () => {
  it('are its own, of whatever edition, and those alone that print all that it does', () => {
    for (const one of forms.flatMap(tablesOf)) {
      const fits = fitsOf(one);
      expect(fits).toContain(one.table);
      for (const table of fits)
        expect(labelsIn(table)).toEqual(expect.arrayContaining(labelsIn(one.table)));
    }
  });

  it('are told by the labels alone where no row is found', () => {
    for (const { form, table } of forms.flatMap(tablesOf)) {
      const block = blockOf(gridOf(cellsOf(consistentReport(9, form, 200), table)));
      const fits = fittingShapes(block, []);
      expect(fits).toContain(table);
      for (const one of fits)
        expect(labelsIn(one)).toEqual(expect.arrayContaining(labelsIn(table)));
    }
  });

  it('are told by the number of rows where no label is left', () => {
    for (const one of [form2021, form2021SingleOtherwise].flatMap(tablesOf)) {
      if (one.table.id !== '3') continue;
      const [heading = [], ...cells] = cellsOf(consistentReport(9, one.form, 200), one.table);
      const bare = cells
        .map((line) => line.filter((cell) => typeof cell === 'number'))
        .filter((line) => line.length > 0);
      const block = blockOf(gridOf([heading, ...bare]));
      const fits = fittingShapes(block, foundRows(block, 'typed'));
      expect(fits.map(({ items }) => items.length)).toEqual(fits.map(() => bare.length));
      expect(fits).toContain(one.table);
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
