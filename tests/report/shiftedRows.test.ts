import fc from 'fast-check';
import { utils, write } from '@e965/xlsx';
import { gridsFromHtml, gridsFromText, gridsFromXlsx } from '../../src/documents';
import { gridsFromCsv } from '../../src/documents/formats/csv/read';
import { forms, type TableForm } from '../../src/form';
import { recognise, type CellValue, type Grid, type Report } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { cellsOf } from '../support/stages';

type Cells = readonly (readonly CellValue[])[];

const text = (cell: CellValue) => String(cell ?? '');

/** Ways in which cells come, each of which keeps figures under their header. */
const carriers: Readonly<Record<string, (cells: Cells) => Promise<readonly Grid[]>>> = {
  csv: (cells) =>
    Promise.resolve(gridsFromCsv(cells.map((row) => row.map(text).join(',')).join('\n'))),
  tabs: (cells) =>
    Promise.resolve(gridsFromText(cells.map((row) => row.map(text).join('\t')).join('\n'))),
  html: (cells) => {
    const rows = cells.map(
      (row) => `<tr>${row.map((cell) => `<td>${text(cell)}</td>`).join('')}</tr>`,
    );
    return Promise.resolve(gridsFromHtml(`<table>${rows.join('')}</table>`));
  },
  xlsx: async (cells) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(cells.map((row) => [...row])), '年报');
    const bytes: unknown = write(book, { type: 'buffer', bookType: 'xlsx' });
    return gridsFromXlsx(new Uint8Array(bytes as Uint8Array));
  },
};
const carrierNames = Object.keys(carriers);

async function readIn(carrier: string, cells: Cells): Promise<readonly Report[]> {
  const grids = (await carriers[carrier]?.(cells)) ?? [];
  return recognise(grids, '某文件');
}

/** Figures read as something else than was written. */
function wrongIn(reports: readonly Report[], written: Report): readonly string[] {
  return reports.flatMap(({ form, values }) =>
    form.figures.flatMap(({ id, index }) => {
      const value = values[index] ?? NaN;
      const own = written.values[written.form.indexOf.get(id) ?? -1];
      return Number.isNaN(value) || value === own ? [] : [`${id}: ${String(own)} → ${value}`];
    }),
  );
}

const tables = forms.flatMap((form, n) =>
  form.tables.map((table) => ({ form, table, of: `${table.name} of form ${n}` })),
);
const holdsFigures = (row: readonly CellValue[]) => row.some((cell) => typeof cell === 'number');

function tableOf(name: string) {
  const found = tables.find(({ of }) => of === name);
  if (!found) throw new Error(name);
  return found;
}

/** The figure row that the number picks, with a change. */
function changedRow(
  report: Report,
  table: TableForm,
  pick: number,
  change: (row: readonly CellValue[]) => readonly CellValue[],
): Cells {
  const cells = cellsOf(report, table);
  const rows = cells.flatMap((row, i) => (holdsFigures(row) ? [i] : []));
  const at = rows[pick % rows.length];
  return cells.map((row, i) => (i === at ? change(row) : row));
}

const anywhere = fc.record({
  carrier: fc.constantFrom(...carrierNames),
  of: fc.constantFrom(...tables.map(({ of }) => of)),
  seed: fc.nat({ max: 999 }),
  size: fc.constantFrom(0, 2, 5, 40, 300),
  pick: fc.nat({ max: 99 }),
  at: fc.nat({ max: 15 }),
});

describe('a row with a cell too many', () => {
  it('has no figure read wrongly, wherever the cell is and whatever is in it', async () => {
    const more = fc.constantFrom<readonly CellValue[]>(
      [null],
      ['等'],
      [0],
      [9],
      [null, null],
      [0, 9],
    );
    await fc.assert(
      fc.asyncProperty(anywhere, more, async ({ carrier, of, seed, size, pick, at }, cells) => {
        const { form, table } = tableOf(of);
        const report = consistentReport(seed, form, size);
        const pushed = changedRow(report, table, pick, (row) => [
          ...row.slice(0, at),
          ...cells,
          ...row.slice(at),
        ]);
        // A figure that is put in beyond the last column, or where nothing was, is no other's.
        expect(wrongIn(await readIn(carrier, pushed), report)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  it.each(tables)('is told with what it may be: $of', async ({ form, table }) => {
    const report = consistentReport(7, form, 300);
    const pushed = changedRow(report, table, 1, (row) => {
      const first = row.findIndex((cell) => typeof cell === 'number');
      return [...row.slice(0, first), '等', ...row.slice(first)];
    });
    for (const carrier of ['csv', 'html', 'xlsx']) {
      const unread = (await readIn(carrier, pushed)).flatMap((one) => one.unread);
      expect(unread.map(({ why }) => why)).toEqual([
        expect.stringMatching(/数与表头错开了，像是多了一格或少了一格/),
      ]);
    }
  });
});

describe('a figure beside a row', () => {
  const own = tables.filter(({ table }) => table.total !== null);

  it.each(own)('takes nothing from one that comes out: $of', async ({ form, table }) => {
    for (const seed of [1, 2, 3]) {
      const report = consistentReport(seed, form, 300);
      const noted = changedRow(report, table, seed, (row) => [...row, 5000]);
      for (const carrier of ['csv', 'html', 'xlsx']) {
        const [read] = await readIn(carrier, noted);
        const many = read?.values.filter((value) => !Number.isNaN(value)).length;
        expect(many).toBe(form.figures.filter((figure) => figure.table === table).length);
      }
    }
  });
});

describe('a row with a cell too few', () => {
  it.each(['csv', 'tabs', 'html'])('has no figure read wrongly: %s', async (carrier) => {
    await fc.assert(
      fc.asyncProperty(anywhere, async ({ of, seed, size, pick, at }) => {
        const { form, table } = tableOf(of);
        const report = consistentReport(seed, form, size);
        const pushed = changedRow(report, table, pick, (row) => [
          ...row.slice(0, at),
          ...row.slice(at + 1),
        ]);
        expect(wrongIn(await readIn(carrier, pushed), report)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('that has a blank one at its end is told where its figures come out to the one before 总计', async () => {
    const [form] = forms;
    const table = form?.tables.find(({ id }) => id === '3');
    if (!form || !table) throw new Error('表三');
    const report = consistentReport(7, form, 300);
    const figures = (values: readonly CellValue[]) => (row: readonly CellValue[]) => [
      ...row.slice(0, 3),
      ...values,
    ];
    const whys = async (values: readonly CellValue[]) => {
      const reports = await readIn('csv', changedRow(report, table, 0, figures(values)));
      return reports.flatMap(({ unread }) => unread.map(({ why }) => why));
    };
    expect(await whys([26, 1, 0, 3, 0, 30])).toEqual([expect.stringContaining('少了一格')]);
    expect(await whys([26, 1, 0, 3, 0, 34])).toEqual([expect.stringContaining('少了一格')]);
    expect(await whys([26, 1, 0, 3, 0, 2])).toEqual([]);
  });
});
