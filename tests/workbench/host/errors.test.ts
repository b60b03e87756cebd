import { nodeHostForAll } from '../../support/nodeHost';
import { onNewSheet } from '../../support/newSheet';

const node = nodeHostForAll();

describe('errors, as Excel answers them', () => {
  test('what was not loaded cannot be read', async () => {
    const read = node().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      return range.values;
    });
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('what is not there is an error, or a null object where that is asked for', async () => {
    const get = node().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    await expect(get).rejects.toMatchObject({ code: 'ItemNotFound' });
    const isNullObject = await onNewSheet(node(), async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      const within = none.getUsedRangeOrNullObject();
      within.load('values');
      await context.sync();
      return [none.isNullObject, within.isNullObject];
    });
    expect(isNullObject).toEqual([true, true]);
  });

  test('an address that is none is an invalid argument', async () => {
    const get = node().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('不是地址').load('values');
      await context.sync();
    });
    await expect(get).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('what the host lacks is named', async () => {
    const use = node().Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().charts.load('items');
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Worksheet.charts') as unknown,
    });
  });

  test('an event that the host never raises is refused', async () => {
    const use = node().Excel.run(async (context) => {
      context.workbook.worksheets.onFormatChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await expect(use).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test('what came before the failing action in the batch is done, what comes after is not', async () => {
    const values = await onNewSheet(node(), async (sheet, context) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:C1').values = [[1]];
      sheet.getRange('D1').values = [[1]];
      await context.sync().catch(() => undefined);
      const after = sheet.getRange('A1:D1');
      after.load('values');
      await context.sync();
      return after.values;
    });
    expect(values).toEqual([[1, '', '', '']]);
  });
});
