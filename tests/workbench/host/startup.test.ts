import { hostBundle } from '../../support/hostBundle';
import { nodeHostForAll, startNodeHost } from '../../support/nodeHost';

const node = nodeHostForAll({ settings: [['年度', '2024']], workbookName: '年报.xlsx' });

/**
 * None of the plug is a documented contract of Microsoft's: when a new version of office.js speaks
 * otherwise, this is where it shows.
 */
describe('the unmodified office.js, plugged into the host', () => {
  test('takes it for Excel for Mac', async () => {
    const info = await node().Office.onReady();
    expect([info.host, info.platform].map(String)).toEqual(['Excel', 'Mac']);
  });

  test('knows the language and the document settings', () => {
    const { contentLanguage, displayLanguage, document } = node().Office.context;
    expect([contentLanguage, displayLanguage]).toEqual(['zh-CN', 'zh-CN']);
    expect(document.settings.get('年度')).toBe(2024);
  });

  test('claims the requirement sets of the Excel that it is like and none above', async () => {
    const { requirements } = node().Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.17')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.18')).toBe(false);
    const { ltsc2021 } = await hostBundle();
    const { Office: old, stop } = await startNodeHost({ mode: ltsc2021 });
    expect(old.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(old.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
    stop();
    expect(requirements.isSetSupported('CustomFunctionsRuntime', '1.3')).toBe(true);
    expect(requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  });

  test('saves document settings into the workbook', async () => {
    const { settings } = node().Office.context.document;
    settings.set('机关', { 名称: '某街道办事处' });
    await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect(node().host.settings.get('机关')).toBe('{"名称":"某街道办事处"}');
  });

  test('carries out a batch', async () => {
    const read = await node().Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [1, 2],
        ['=SUM(A1:B1)', '甲'],
      ];
      range.load('values,address');
      await context.sync();
      return [range.values, range.address];
    });
    expect(read).toEqual([
      [
        [1, 2],
        [3, '甲'],
      ],
      'Sheet1!A1:B2',
    ]);
  });

  test('runs a ribbon button and hears when it has completed', async () => {
    const pressed: string[] = [];
    node().Office.actions.associate('插入', (event: Office.AddinCommands.Event) => {
      pressed.push(event.source.id);
      event.completed();
    });
    await node().plug.runAction('插入', 'InsertButton');
    expect(pressed).toEqual(['InsertButton']);
  });
});
