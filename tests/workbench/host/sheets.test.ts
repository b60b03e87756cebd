import { nodeHostForAll } from '../../support/nodeHost';

const node = nodeHostForAll();

describe('sheets', () => {
  test('are added at the end, behind the one in front, and listed in order', async () => {
    const found = await node().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('年报2024·二');
      added.load('name,id,position,visibility');
      worksheets.load('items/name');
      const front = worksheets.getActiveWorksheet();
      front.load('name');
      const count = worksheets.getCount();
      await context.sync();
      const names = worksheets.items.map(({ name }) => name);
      return [names, front.name, added.position, added.visibility, count.value];
    });
    expect(found).toEqual([['Sheet1', '年报2024·二'], 'Sheet1', 1, 'Visible', 2]);
  });

  test('are found by name whatever its case, and by id after renaming', async () => {
    const name = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Alpha');
      sheet.load('id');
      context.workbook.worksheets.getItem('ALPHA').name = 'Beta';
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load('name');
      await context.sync();
      return again.name;
    });
    expect(name).toBe('Beta');
  });

  test('do not share a name', async () => {
    const add = node().Excel.run(async (context) => {
      context.workbook.worksheets.add('sheet1');
      await context.sync();
    });
    await expect(add).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });

  test('can be brought to the front, hidden, shown and deleted', async () => {
    const found = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('一时');
      sheet.activate();
      const front = context.workbook.worksheets.getActiveWorksheet();
      front.load('name');
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').activate();
      sheet.visibility = 'Hidden';
      sheet.load('visibility');
      await context.sync();
      const { visibility } = sheet;
      sheet.delete();
      const gone = context.workbook.worksheets.getItemOrNullObject('一时');
      await context.sync();
      return [front.name, visibility, gone.isNullObject];
    });
    expect(found).toEqual(['一时', 'Hidden', true]);
  });

  test('when protected, let only unlocked cells be written', async () => {
    const found = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('保护');
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect();
      sheet.protection.load('protected');
      sheet.getRange('A1').values = [['可写']];
      await context.sync();
      sheet.getRange('B1').values = [['不可写']];
      const code = await context.sync().catch((error: unknown) => error);
      return [sheet.protection.protected, code];
    });
    expect(found).toEqual([true, expect.objectContaining({ code: 'AccessDenied' })]);
  });
});

describe('names', () => {
  test('of the workbook lead to their cells', async () => {
    const found = await node().Excel.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add('总计', worksheets.getItem('Sheet1').getRange('B2:C3'));
      const item = names.getItem('总计');
      item.load('formula,type,scope');
      const range = names.getItemOrNullObject('总计').getRange();
      range.load('address');
      const none = names.getItemOrNullObject('没有');
      await context.sync();
      return [String(item.formula), item.type, item.scope, range.address, none.isNullObject];
    });
    expect(found).toEqual(['=Sheet1!$B$2:$C$3', 'Range', 'Workbook', 'Sheet1!B2:C3', true]);
  });

  test('of a sheet are its own', async () => {
    const found = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('有名');
      sheet.names.add('表三', sheet.getRange('A1:J31'));
      sheet.names.load('items/name');
      const elsewhere = context.workbook.names.getItemOrNullObject('表三');
      await context.sync();
      return [sheet.names.items.map(({ name }) => name), elsewhere.isNullObject];
    });
    expect(found).toEqual([['表三'], true]);
  });
});

describe('settings', () => {
  test('of the workbook keep JSON values, and are those of Office.context too', async () => {
    const found = await node().Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('说明', { 规则: ['T3.balance'] });
      const kept = settings.getItem('说明');
      kept.load('value');
      const none = settings.getItemOrNullObject('没有');
      await context.sync();
      const value: unknown = kept.value;
      kept.delete();
      await context.sync();
      return [value, none.isNullObject];
    });
    expect(found).toEqual([{ 规则: ['T3.balance'] }, true]);
    expect(node().host.settings.has('说明')).toBe(false);
  });
});
