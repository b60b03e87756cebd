import { startNodeHost, type NodeHost } from '../../support/nodeHost';

jest.setTimeout(60_000);
let node: NodeHost;
beforeAll(async () => {
  node = await startNodeHost();
});
afterAll(() => {
  node.stop();
});

describe('office.js plugged into the host', () => {
  test('takes the host for Excel on a Mac', async () => {
    const info = await node.Office.onReady();
    expect(String(info.host)).toBe('Excel');
    expect(String(info.platform)).toBe('Mac');
  });
  test('writes and reads values', async () => {
    const values = await node.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [1, 2],
        ['=SUM(A1:B1)', '甲'],
      ];
      range.load('values,formulas,address');
      await context.sync();
      return [range.values, range.formulas, range.address];
    });
    expect(values).toEqual([
      [
        [1, 2],
        [3, '甲'],
      ],
      [
        [1, 2],
        ['=SUM(A1:B1)', '甲'],
      ],
      'Sheet1!A1:B2',
    ]);
  });
});
