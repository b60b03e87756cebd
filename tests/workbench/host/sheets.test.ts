import { nodeHostForAll } from '../../support/nodeHost';
import { addSheet, onNewSheet } from '../../support/newSheet';
import { protect, unlock } from '../../support/protection';

const node = nodeHostForAll();

describe('sheets', () => {
  test('are listed in order, and the one in front is known', async () => {
    addSheet(node(), '年报2024表二');
    const found = await node().Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      const front = worksheets.getActiveWorksheet();
      front.load('name');
      await context.sync();
      const names = worksheets.items.map(({ name, visibility }) => [name, visibility]);
      return [names, front.name];
    });
    const sheets = ['Sheet1', '年报2024表二'].map((name) => [name, 'Visible']);
    expect(found).toEqual([sheets, 'Sheet1']);
  });

  test('are found by name whatever its case, and by id after renaming', async () => {
    const added = addSheet(node(), 'Alpha');
    const name = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('ALPHA');
      sheet.load('id');
      await context.sync();
      added.setName('Beta');
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load('name');
      await context.sync();
      return again.name;
    });
    expect(name).toBe('Beta');
  });

  test('can be brought to the front and deleted; hidden ones are told', async () => {
    const added = addSheet(node(), '一时');
    const found = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('一时');
      sheet.activate();
      const front = context.workbook.worksheets.getActiveWorksheet();
      front.load('name');
      await context.sync();
      context.workbook.worksheets.getItem('Sheet1').activate();
      await context.sync();
      added.hideSheet();
      sheet.load('visibility');
      await context.sync();
      sheet.delete();
      await context.sync();
      return [front.name, sheet.visibility];
    });
    expect(found).toEqual(['一时', 'Hidden']);
    expect(node().host.engine.findSheet('一时')).toBeNull();
  });

  test('when protected, let only unlocked cells be written', async () => {
    const found = await onNewSheet(node(), async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const shown = node().host.engine.sheet(sheet.id);
      unlock(shown.getRange('A1'));
      protect(shown, true);
      sheet.protection.load('protected');
      const [open, closed] = [sheet.getRange('A1'), sheet.getRange('B1')];
      open.load('format/protection/locked');
      closed.load('format/protection/locked');
      open.values = [['可写']];
      await context.sync();
      closed.values = [['不可写']];
      const code = await context.sync().catch((error: unknown) => error);
      return [sheet.protection.protected, ...[open, closed].map(lockedOf), code];
    });
    expect(found).toEqual([true, false, true, expect.objectContaining({ code: 'AccessDenied' })]);
  });
});

const lockedOf = ({ format }: Excel.Range): boolean => format.protection.locked;

describe('settings', () => {
  test('of the workbook keep JSON values, and are those of Office.context too', async () => {
    const found = await node().Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('说明', { 规则: ['T3.balance'] });
      const kept = settings.getItemOrNullObject('说明');
      kept.load('value');
      const none = settings.getItemOrNullObject('没有');
      await context.sync();
      const value: unknown = kept.value;
      return [value, none.isNullObject];
    });
    expect(found).toEqual([{ 规则: ['T3.balance'] }, true]);
    expect(node().host.settings.get('说明')).toBe('{"规则":["T3.balance"]}');
  });
});
