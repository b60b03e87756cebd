import { templateXlsx } from '../../../src/documents';
import { columnName } from '../../../src/report';
import { openBook } from '../../../src/workbench/book';
import { consistentReport } from '../../support/consistentReport';
import { nodeHostForAll } from '../../support/nodeHost';

let opened = 0;
const node = nodeHostForAll({
  openXlsx: (xlsx) => openBook(xlsx, `inserted${++opened}`, ''),
});

const template = async (): Promise<string> => {
  const xlsx = await templateXlsx({ year: 2024, organ: '某街道办事处', totals: 'formula' });
  return Buffer.from(xlsx).toString('base64');
};

/** A total of the template: empty until each of its parts is filled in. */
const total = /^=IF\(COUNT\(([^)]*)\)=(\d+),SUM/;

/** Excel takes one value for a whole range; the types know only of matrices. */
const fill = (range: Excel.Range, value: number): void => {
  Object.assign(range, { values: value });
};

function placeOf(cells: readonly (readonly unknown[])[], pattern: RegExp): [number, number] {
  const fits = (cell: unknown): boolean => pattern.test(String(cell));
  const row = cells.findIndex((line) => line.some(fits));
  return [row, cells[row]?.findIndex(fits) ?? -1];
}

/** What stands in a cell, or in the cells of a range, together; columns are single letters. */
function sumOf(values: ReadonlyMap<string, unknown>, part: string): number {
  const [from = '', to = from] = part.split(':');
  const isBetween = (at: string) =>
    at.charAt(0) >= from.charAt(0) &&
    at.charAt(0) <= to.charAt(0) &&
    Number(at.slice(1)) >= Number(from.slice(1)) &&
    Number(at.slice(1)) <= Number(to.slice(1));
  return [...values].reduce((all, [at, value]) => (isBetween(at) ? all + Number(value) : all), 0);
}

describe('sheets of another workbook', () => {
  test('have that cell selected which their file says, and the sheet in front stays', async () => {
    const base64 = await template();
    const { workbook } = node().host.engine;
    const front = workbook.getActiveSheet().getSheetId();
    const ids = await node().Excel.run(async (context) => {
      const put = context.workbook.insertWorksheetsFromBase64(base64);
      await context.sync();
      return put.value;
    });
    expect(workbook.getActiveSheet().getSheetId()).toBe(front);
    const selected = ids.map((id) => {
      const sheet = node().host.engine.sheet(id);
      workbook.setActiveSheet(sheet);
      return sheet.getActiveRange()?.getA1Notation();
    });
    expect(selected).toEqual(['B6', 'D7', 'A7']);
    await node().Excel.run(async (context) => {
      for (const id of ids) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
  });

  test('are put in where they are wanted, with what makes them up', async () => {
    const base64 = await template();
    const found = await node().Excel.run(async (context) => {
      const { workbook } = context;
      const ids = workbook.insertWorksheetsFromBase64(base64, {
        positionType: 'Beginning',
        sheetNamesToInsert: ['年报2024表三'],
      });
      workbook.worksheets.load('items/name');
      workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      const [id = ''] = ids.value;
      const sheet = workbook.worksheets.getItem(id);
      const used = sheet.getUsedRange();
      used.load('values,formulas');
      await context.sync();
      const shown = node().host.engine.sheet(id);
      return {
        names: workbook.worksheets.items.map(({ name }) => name),
        text: used.values.flat().filter((value) => typeof value === 'string' && value !== ''),
        formulas: used.formulas.flat().filter((value) => total.test(String(value))),
        merges: shown.getMergedRanges().length,
        formats: shown.getConditionalFormattingRules().length,
      };
    });
    expect(found.names).toEqual(['年报2024表三', 'Sheet1']);
    expect(found.text.length).toBeGreaterThan(40);
    expect(found.formulas.length).toBeGreaterThan(10);
    expect(found.merges).toBeGreaterThan(10);
    expect(found.formats).toBeGreaterThan(0);
  });

  test('get a free name where theirs is taken', async () => {
    const base64 = await template();
    const names = await node().Excel.run(async (context) => {
      const request = { sheetNamesToInsert: ['年报2024表二'] };
      context.workbook.insertWorksheetsFromBase64(base64, request);
      context.workbook.insertWorksheetsFromBase64(base64, request);
      context.workbook.worksheets.load('items/name');
      await context.sync();
      return context.workbook.worksheets.items.map(({ name }) => name);
    });
    expect(names.slice(-2)).toEqual(['年报2024表二', '年报2024表二 (2)']);
  });

  test('calculate: a figure typed into the table enters its total', async () => {
    const base64 = await template();
    const result = await node().Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, {
        sheetNamesToInsert: ['年报2024表三'],
      });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem(ids.value[0] ?? '');
      const used = sheet.getUsedRange();
      used.load('formulas,rowIndex,columnIndex');
      await context.sync();
      const [row, column] = placeOf(used.formulas, total);
      const [, parts = '', count = ''] = total.exec(String(used.formulas[row]?.[column])) ?? [];
      for (const part of parts.split(',')) fill(sheet.getRange(part), 1);
      const cell = sheet.getRange(
        `${columnName(used.columnIndex + column)}${used.rowIndex + row + 1}`,
      );
      cell.load('values');
      await context.sync();
      return { shown: cell.values, count: Number(count) };
    });
    expect(result.count).toBeGreaterThan(0);
    expect(result.shown).toEqual([[result.count]]);
  });

  test('bring rules along that ask for totals, and each total is what its parts come to', async () => {
    const report = consistentReport(3);
    const filled = { year: 2024, organ: '某街道办事处', totals: 'formula', report } as const;
    const base64 = Buffer.from(await templateXlsx(filled)).toString('base64');
    const totals = await node().Excel.run(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64, {
        sheetNamesToInsert: ['年报2024表三'],
      });
      await context.sync();
      const used = context.workbook.worksheets.getItem(ids.value[0] ?? '').getUsedRange();
      used.load('formulas,values,rowIndex,columnIndex');
      await context.sync();
      const values = new Map(
        used.values.flatMap((line, row) =>
          line.map((value, column): [string, unknown] => [
            `${columnName(used.columnIndex + column)}${used.rowIndex + row + 1}`,
            value,
          ]),
        ),
      );
      return used.formulas.flatMap((line, row) =>
        line.flatMap((formula, column) => {
          const [, parts] = total.exec(String(formula)) ?? [];
          if (parts === undefined) return [];
          const sum = parts.split(',').reduce((all, part) => all + sumOf(values, part), 0);
          return [{ shown: used.values[row]?.[column] as unknown, sum }];
        }),
      );
    });
    expect(totals.length).toBeGreaterThan(10);
    for (const { shown, sum } of totals) expect(shown).toBe(sum);
  });

  test('that are not there are an error', async () => {
    const base64 = await template();
    const insert = node().Excel.run(async (context) => {
      context.workbook.insertWorksheetsFromBase64(base64, { sheetNamesToInsert: ['没有'] });
      await context.sync();
    });
    await expect(insert).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
