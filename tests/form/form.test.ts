import {
  editionOfYear,
  editions,
  form2019,
  form2021,
  form2021SingleOtherwise,
  forms,
  layout,
  type FormCell,
  type TableForm,
} from '../../src/form';
import { lines, official } from './wording';

/** A cell of ours as the listing would write it. */
function written(cell: FormCell): string {
  const text =
    cell.kind === 'label' ? cell.text.replace('/', '//') : `#${cell.item.id}.${cell.column.id}`;
  const across = cell.across > 1 ? `*${cell.across}` : '';
  return `${text}${across}${cell.down > 1 ? `/${cell.down}` : ''}`;
}

const writtenTable = (table: TableForm) => table.rows.map((row) => row.map(written).join(' | '));

describe('the form', () => {
  test.each(editions.flatMap(({ id, form }) => form.tables.map((table, i) => ({ id, table, i }))))(
    '$table.name of $id reads as the notice prints it, to the letter and the merge',
    ({ id, table, i }) => {
      expect(writtenTable(table)).toEqual(lines(official[id]?.[i] ?? ''));
    },
  );

  test('has 200 figures in edition 2021, 186 where （六） is one row, 198 in edition 2019', () => {
    expect(form2021.figures).toHaveLength(200);
    expect(form2021SingleOtherwise.figures).toHaveLength(186);
    expect(form2019.figures).toHaveLength(198);
  });

  test.each(forms)(
    'gives every figure one id and one index ($edition, $singleOtherwise)',
    (form) => {
      expect(form.indexOf.size).toBe(form.figures.length);
      for (const { id, index } of form.figures) expect(form.indexOf.get(id)).toBe(index);
    },
  );

  test.each(forms.flatMap((form) => form.tables))(
    'fills the grid of $name without a gap',
    (table) => {
      const covered = new Map<string, number>();
      for (const { cell, row, column } of layout(table)) {
        for (let r = row; r < row + cell.down; r += 1) {
          for (let c = column; c < column + cell.across; c += 1) {
            covered.set(`${r},${c}`, (covered.get(`${r},${c}`) ?? 0) + 1);
          }
        }
      }
      expect(covered.size).toBe(table.rows.length * table.width);
      expect([...covered.values()].every((times) => times === 1)).toBe(true);
    },
  );

  test('tells each item what is counted and which article is behind it', () => {
    for (const { items } of forms.flatMap((form) => form.tables)) {
      for (const { help, law } of items) {
        expect(help).toMatch(/。$/);
        expect(law).not.toBe('');
      }
    }
  });

  test('knows which edition binds in which year', () => {
    expect(editions.map(({ id }) => id)).toEqual(Object.keys(official));
    expect(editionOfYear(2018)).toBeUndefined();
    expect(editionOfYear(2019)?.id).toBe('2019');
    expect(editionOfYear(2020)?.id).toBe('2019');
    expect(editionOfYear(2021)?.id).toBe('2021');
    for (const { id, from } of editions) expect(editionOfYear(from)?.id).toBe(id);
  });
});
