import fc from 'fast-check';
import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { form2019, form2021, layout, type TableForm } from '../../src/form';
import { recognise, valueOf, type CellValue, type Grid, type Report } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { tableCells } from '../support/tableCells';

/** A word of a header that is not the form's is told, whatever is read by the words beside it. */

interface At {
  readonly row: number;
  readonly column: number;
}
interface Label extends At {
  readonly text: string;
}
interface Sheet {
  readonly report: Report;
  readonly table: TableForm;
  readonly cells: CellValue[][];
  readonly merges: Grid['merges'];
  /** The labels above figures; notes are no names. */
  readonly labels: readonly Label[];
}

const title = '某街道办事处2024年政府信息公开工作年度报告';

/** One of a report's tables in a sheet, all cells of a label merged as the form has them. */
function sheetOf(report: Report, table: TableForm): Sheet {
  const placed = layout(table);
  const down = 2;
  const withFigures = new Set(
    placed.flatMap(({ cell, row }) => (cell.kind === 'figure' ? row : [])),
  );
  return {
    report,
    table,
    cells: [[title], [table.heading], ...tableCells(report, table)],
    merges: placed.flatMap(({ cell, row, column }) =>
      cell.kind === 'label' && cell.down * cell.across > 1
        ? { row: row + down, column, rows: cell.down, columns: cell.across }
        : [],
    ),
    labels: placed.flatMap(({ cell, row, column }) =>
      cell.kind === 'label' && !withFigures.has(row) && cell.text.length < 15
        ? { text: cell.text, row: row + down, column }
        : [],
    ),
  };
}

const sheets = [form2021, form2019].flatMap((form) => {
  const report = consistentReport(31, form, 300);
  return report.form.tables.map((table) => sheetOf(report, table));
});

/** The sheet as it is read with other texts in some of its cells, as cells or as text with tabs. */
function readWith(
  { cells, merges }: Sheet,
  others: readonly Label[],
  columns: 'typed' | 'kept' | 'loose',
): Report {
  const changed = cells.map((line, row) => {
    const own = [...line];
    for (const other of others) if (other.row === row) own[other.column] = other.text;
    return own;
  });
  const text = () => changed.map((line) => line.join('\t')).join('\n');
  const grid: Grid = { sheet: null, top: 0, left: 0, cells: changed, merges, columns };
  const [report] = recognise(columns === 'loose' ? gridsFromText(text()) : [grid], '');
  if (!report) throw new Error('No report was recognised.');
  return report;
}

/** What is told of labels, by place. */
const toldIn = ({ labels }: Report) =>
  labels.map(({ place: { row, column }, text, expected }) => ({ row, column, text, expected }));

/** The values that were read and are others than those that stand in the cells of the form. */
function wrongIn(read: Report, { report, table }: Sheet): string[] {
  return report.form.figures
    .filter((figure) => figure.table === table)
    .map(({ id }) => id)
    .filter((id) => valueOf(read, id) !== null && valueOf(read, id) !== valueOf(report, id));
}

const aligned = fc.constantFrom('typed', 'kept');
const inAny = fc.constantFrom('typed', 'kept', 'loose');
const sheetAndLabel = fc
  .constantFrom(...sheets)
  .chain((sheet) =>
    fc.record({ sheet: fc.constant(sheet), label: fc.constantFrom(...sheet.labels) }),
  );
const runs = { numRuns: 40 };

test('a header as printed is told nothing of', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sheets), inAny, (sheet, columns) => {
      expect(toldIn(readWith(sheet, [], columns))).toEqual([]);
    }),
    runs,
  );
});

test('another word in the place of one of a header is told with its cell and what the form says', () => {
  fc.assert(
    fc.property(sheetAndLabel, inAny, ({ sheet, label }, columns) => {
      const { row, column, text } = label;
      const read = readWith(sheet, [{ ...label, text: '张三' }], columns);
      expect(toldIn(read)).toEqual([{ row, column, text: '张三', expected: text }]);
      expect(wrongIn(read, sheet)).toEqual([]);
    }),
    runs,
  );
});

test('a word of a header that is missing is told with the cell in which it should stand', () => {
  fc.assert(
    fc.property(sheetAndLabel, aligned, ({ sheet, label }, columns) => {
      const { row, column, text } = label;
      const read = readWith(sheet, [{ ...label, text: '' }], columns);
      expect(toldIn(read)).toEqual([{ row, column, text: '', expected: text }]);
      expect(wrongIn(read, sheet)).toEqual([]);
    }),
    runs,
  );
});

test('any two columns’ names that have changed places are both told', () => {
  const pairs = sheets.flatMap((sheet) => {
    const names = new Set(sheet.table.columns.map(({ name }) => name));
    const named = sheet.labels.filter(({ text }) => names.has(text));
    return named.flatMap((one, i) =>
      named
        .slice(i + 1)
        .filter(({ text, row }) => text !== one.text && Math.abs(row - one.row) < 2)
        .map((other) => ({ sheet, turned: [one, other] as const })),
    );
  });
  expect(pairs.length).toBeGreaterThan(200);
  for (const { sheet, turned } of pairs)
    for (const columns of ['typed', 'kept', 'loose'] as const) {
      const [one, other] = turned;
      const changed = [
        { ...one, text: other.text },
        { ...other, text: one.text },
      ];
      const told = changed.map((label, i) => ({ ...label, expected: turned[i]?.text }));
      const read = readWith(sheet, changed, columns);
      expect(toldIn(read)).toEqual(expect.arrayContaining(told));
    }
});

test('items of 表四 that have changed places are not read into each other’s columns', () => {
  const sheet = sheets.find(({ table }) => table.id === '4');
  if (!sheet) throw new Error('表四 is not there.');
  const [alone, after] = ['未经复议直接起诉', '复议后起诉'].map((text) =>
    sheet.labels.find((label) => label.text === text),
  );
  if (!alone || !after) throw new Error('The labels are not there.');
  const turned = [
    { ...alone, text: after.text },
    { ...after, text: alone.text },
  ];
  for (const columns of ['typed', 'kept', 'loose'] as const) {
    const read = readWith(sheet, turned, columns);
    expect(read.values.every(Number.isNaN)).toBe(true);
    expect(read.unread.length).toBeGreaterThan(0);
  }
});
