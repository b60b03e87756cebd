import { nodeHostForAll } from '../../support/nodeHost';

const node = nodeHostForAll();

describe('errors, as Excel answers them', () => {
  test('what was not loaded cannot be read', async () => {
    const read = node().Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      await context.sync();
      return range.values;
    });
    await expect(read).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a sheet that is not there is an error, or a null object where that is asked for', async () => {
    const get = node().Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    await expect(get).rejects.toMatchObject({ code: 'ItemNotFound' });
    const isNullObject = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject];
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
    const values = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('半途');
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:C1').values = [[1]];
      sheet.getRange('D1').values = [[1]];
      await context.sync().catch(() => undefined);
      const after = context.workbook.worksheets.getItem('半途').getRange('A1:D1');
      after.load('values');
      await context.sync();
      return after.values;
    });
    expect(values).toEqual([[1, '', '', '']]);
  });
});
