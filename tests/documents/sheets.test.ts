import { readXlsx, type Sheet } from 'hucre';
import { cleanXlsx, sheetName, templateXlsx, type TemplateRequest } from '../../src/documents';
import { forms, form2021, layout, type Form, type TableForm } from '../../src/form';
import { reportFromFigures } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';

const organ = '某某街道办事处';

async function sheetsOf(bytes: Promise<Uint8Array>): Promise<readonly Sheet[]> {
  return (await readXlsx(await bytes, { readStyles: true })).sheets;
}

function template(request: Partial<TemplateRequest> = {}): Promise<readonly Sheet[]> {
  return sheetsOf(templateXlsx({ year: 2024, organ, totals: 'formula', ...request }));
}

/** Row in which a table begins: under the line of checks, the title and the heading. */
const top = 3;

/** Every label, figure and merge of a table, as the form prints them and as the sheet has them. */
function printed(table: TableForm) {
  const cells = layout(table);
  return {
    labels: cells.flatMap(({ cell, row, column }) =>
      cell.kind === 'label' ? [[row, column, cell.text]] : [],
    ),
    merges: cells
      .filter(({ cell }) => cell.across > 1 || cell.down > 1)
      .map(({ cell, row, column }) => [row, column, cell.down, cell.across])
      .sort(),
  };
}

function drawn({ rows, merges = [] }: Sheet, table: TableForm, from: number) {
  const body = rows.slice(from, from + table.rows.length);
  return {
    labels: body.flatMap((cells, row) =>
      cells
        .slice(0, table.width)
        .flatMap((value, column) =>
          typeof value === 'string' && value ? [[row, column, value]] : [],
        ),
    ),
    merges: merges
      .filter(({ startRow }) => startRow >= from && startRow < from + table.rows.length)
      .map((m) => [
        m.startRow - from,
        m.startCol,
        m.endRow - m.startRow + 1,
        m.endCol - m.startCol + 1,
      ])
      .sort(),
  };
}

/** Where the figure stands in its sheet. */
function cellOf(form: Form, sheets: readonly Sheet[], id: string, from = top) {
  const figure = form.figures.find((one) => one.id === id);
  const at = form.tables.findIndex((table) => table === figure?.table);
  const table = form.tables[at];
  if (!table || !figure) throw new Error(`No figure ${id}.`);
  const placed = layout(table).find(
    ({ cell }) => cell.kind === 'figure' && `${cell.item.id}.${cell.column.id}` === id,
  );
  const [row, column] = [(placed?.row ?? 0) + from, placed?.column ?? 0];
  const sheet = sheets[at];
  return {
    value: sheet?.rows[row]?.[column],
    cell: sheet?.cells?.get(`${row},${column}`),
    row,
    column,
  };
}

describe('the template', () => {
  test.each(forms.map((form) => [form.edition, form.singleOtherwise, form] as const))(
    'prints the tables of a form to the letter and the merge (%s, %s)',
    async (_, __, form) => {
      const sheets = await template({ report: consistentReport(1, form) });
      form.tables.forEach((table, i) => {
        const sheet = sheets[i];
        expect(sheet && drawn(sheet, table, top)).toEqual(printed(table));
      });
    },
  );

  it('has a sheet for each table, with title and heading above it', async () => {
    const sheets = await template();
    expect(sheets.map(({ name }) => name)).toEqual([
      '年报2024表二',
      '年报2024表三',
      '年报2024表四',
    ]);
    for (const [i, { rows }] of sheets.entries()) {
      expect(rows[1]?.[0]).toBe('某某街道办事处2024年政府信息公开工作年度报告');
      expect(rows[2]?.[0]).toBe(form2021.tables[i]?.heading);
    }
  });

  it('leaves the organ to be filled in before the year', async () => {
    const [sheet] = await template({ organ: null });
    expect(sheet?.rows[1]?.[0]).toBe('2024年政府信息公开工作年度报告');
  });

  it('claims no figure while nothing is filled in', async () => {
    const sheets = await template();
    for (const { id } of form2021.figures) {
      expect([id, cellOf(form2021, sheets, id).value ?? '']).toEqual([id, '']);
    }
  });

  it('makes every total by a formula, or leaves every one to be typed', async () => {
    const isTotal = (id: string) => /^(3|4)\..*\.total$|^3\.concluded\./.test(id);
    const byFormula = await template();
    const typed = await template({ totals: 'typed' });
    for (const { id } of form2021.figures) {
      expect([id, cellOf(form2021, byFormula, id).cell?.formula !== undefined]).toEqual([
        id,
        isTotal(id),
      ]);
      expect([id, cellOf(form2021, typed, id).cell?.formula]).toEqual([id, undefined]);
    }
  });

  it('says beside every cell to be filled in its row, its column and what may stand there', async () => {
    for (const sheet of await template({ totals: 'typed' })) {
      const titles = new Map(
        (sheet.dataValidations ?? []).flatMap(({ range, inputTitle = '' }) =>
          cellsIn(range).map((cell) => [cell, inputTitle] as const),
        ),
      );
      const table = form2021.tables.find(({ heading }) => heading === sheet.rows[2]?.[0]);
      for (const { cell, row, column } of table ? layout(table) : []) {
        if (cell.kind !== 'figure') continue;
        const [of = '', ...heads] = titles.get(`${row + top},${column}`)?.split('·') ?? [];
        expect(heads).toEqual([cell.column.name]);
        expect(cell.item.name.startsWith(of.replace(/…$/, ''))).toBe(true);
      }
      for (const { inputTitle = '', inputMessage = '' } of sheet.dataValidations ?? []) {
        expect(inputTitle.length).toBeLessThanOrEqual(32);
        expect(inputMessage.length).toBeLessThanOrEqual(255);
      }
    }
  });

  it('shows cells to be filled in, labels and computed totals differently', async () => {
    const sheets = await template();
    const fill = (id: string) => cellOf(form2021, sheets, id).cell?.style?.fill;
    expect(fill('3.received.person')).toBeDefined();
    expect(fill('3.received.total')).toBeUndefined();
    expect(sheets[1]?.cells?.get(`${top},0`)?.style?.fill).toBeUndefined();
  });

  // As few as the blocks allow, for each is counted again with every cell. 二: its counts in three
  // blocks and the amount. 三: the balance (above and below), concluded, total, what is no count, the
  // verdicts below and beside. 四: three totals, what is no count, the verdicts.
  it('checks itself by a handful of conditional formats, each of one block of cells', async () => {
    const sheets = await template();
    expect(sheets.map(({ conditionalRules }) => conditionalRules?.length)).toEqual([4, 7, 5]);
    for (const { conditionalRules = [] } of sheets) {
      for (const { range } of conditionalRules) expect(range).not.toContain(' ');
    }
  });

  it('prints each table on one A4 page, without its own checks', async () => {
    for (const { pageSetup } of await template()) {
      expect(pageSetup).toMatchObject({
        paperSize: 'a4',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 1,
      });
      expect(pageSetup?.printArea).toMatch(/^\$A\$2:/);
    }
  });

  it('keeps every figure that it is given, totals that differ from their parts included', async () => {
    const report = withFigures(consistentReport(7, form2021, 60), { '3.received.total': 999 });
    const sheets = await template({ report });
    for (const { id, index } of form2021.figures) {
      expect([id, cellOf(form2021, sheets, id).value]).toEqual([id, report.values[index]]);
    }
    expect(cellOf(form2021, sheets, '3.received.total').cell?.formula).toBeUndefined();
  });
});

describe('the clean workbook', () => {
  const from = 2;

  it('has the figures alone', async () => {
    const report = consistentReport(3, form2021, 200);
    const sheets = await sheetsOf(cleanXlsx(report));
    sheets.forEach((sheet, i) => {
      const table = form2021.tables[i];
      expect(table && drawn(sheet, table, from)).toEqual(table && printed(table));
      expect(sheet.name).toBe(table && sheetName(2024, table.id));
      expect(sheet.conditionalRules ?? []).toEqual([]);
      expect(sheet.dataValidations ?? []).toEqual([]);
      expect([...(sheet.cells?.values() ?? [])].filter(({ formula }) => formula)).toEqual([]);
    });
    for (const { id, index } of form2021.figures) {
      expect([id, cellOf(form2021, sheets, id, from).value]).toEqual([id, report.values[index]]);
    }
  });

  it('leaves missing figures blank', async () => {
    const sheets = await sheetsOf(cleanXlsx(reportFromFigures({ year: 2024, values: {} })));
    expect(cellOf(form2021, sheets, '3.received.person', from).value ?? null).toBeNull();
  });

  it('carries its stamp on every sheet', async () => {
    const sheets = await sheetsOf(cleanXlsx(consistentReport(3), { stamp: '未通过核查' }));
    expect(sheets.map(({ rows }) => rows[0]?.[0])).toEqual([
      '未通过核查',
      '未通过核查',
      '未通过核查',
    ]);
  });

  it('hands on what looks like a formula as text', async () => {
    const blank = reportFromFigures({ organ: '=HYPERLINK("x")', year: 2024, values: {} });
    const raw = '=HYPERLINK("http://example.invalid")';
    const readings = [{ state: 'text', raw, held: null, place: null, formula: false } as const];
    const [sheet] = await sheetsOf(cleanXlsx({ ...blank, readings }));
    const cells = [...(sheet?.cells?.values() ?? [])];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    expect(sheet?.rows.flat()).toContain(raw);
  });
});

/** `row,column` of the cells of a range such as `B5:D6`. */
function cellsIn(range: string): string[] {
  const at = (ref: string): [number, number] => {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(ref) ?? [];
    const column = Array.from(letters).reduce((n, one) => n * 26 + one.charCodeAt(0) - 64, 0);
    return [Number(digits) - 1, column - 1];
  };
  const [from = '', to = from] = range.split(':');
  const [[top, left], [bottom, right]] = [at(from), at(to)];
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(`${row},${column}`);
  }
  return cells;
}
