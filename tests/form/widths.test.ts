import { columnWidths, forms, layout, type TableForm } from '../../src/form';

const tables = [...new Set(forms.flatMap((form) => form.tables))].map(
  (table): [string, TableForm] => [`${table.edition} ${table.name}`, table],
);

describe('the widths of columns', () => {
  it.each(tables)('are one for each column of %s, figures alike', (_, table) => {
    const widths = columnWidths(table);
    expect(widths).toHaveLength(table.width);
    const ofFigures = layout(table).flatMap(({ cell, column }) =>
      cell.kind === 'figure' && cell.across === 1 ? [widths[column]] : [],
    );
    expect(new Set(ofFigures).size).toBe(1);
    expect(ofFigures[0]).toBeGreaterThanOrEqual(8.5);
  });

  it.each(tables)('let every name of one row in %s stand on two lines', (_, table) => {
    const widths = columnWidths(table);
    const header = Math.max(...table.columns.map(({ name }) => name.length));
    for (const { cell, column } of layout(table)) {
      if (cell.kind !== 'label' || cell.down > 1 || cell.text.length <= header) continue;
      const own = widths.slice(column, column + cell.across);
      const room = own.reduce((sum, width) => sum + width, 0);
      expect([cell.text, Math.ceil((cell.text.length * 2) / (room - 1)) <= 2]).toEqual([
        cell.text,
        true,
      ]);
    }
  });
});
