import { openWorkbook } from '../../src/excel/openWorkbook';
import { excelForAll } from '../support/excel';

const excel = excelForAll();

describe('settings of the workbook', () => {
  it('come back as they were kept, in another pane too', async () => {
    const value = {
      说明: [{ rule: 'year.carried', text: '上年“结转”有误' }],
      n: 0,
      date: '2024-05-06',
    };
    await openWorkbook().saveSetting('explanations', value);
    expect(await openWorkbook().loadSetting('explanations')).toEqual(value);
  });

  it('are null where there are none, or were taken back', async () => {
    const workbook = openWorkbook();
    expect(await workbook.loadSetting('nothing')).toBeNull();
    await workbook.saveSetting('organ', '某局');
    await workbook.saveSetting('organ', null);
    expect(await workbook.loadSetting('organ')).toBeNull();
  });

  it('are not read from what others wrote under the name', async () => {
    for (const text of ['"not JSON {"', '12']) {
      excel().host.settings.set('nianbao.foreign', text);
      expect(await openWorkbook().loadSetting('foreign')).toBeNull();
    }
  });

  it('that are too long for Excel are refused with a sentence', async () => {
    const long = 'x'.repeat(500_000);
    await expect(openWorkbook().saveSetting('long', long)).rejects.toThrow('太长');
    expect(await openWorkbook().loadSetting('long')).toBeNull();
  });

  it('do not touch the cells or the undo of the user', async () => {
    const before = excel().forgotten();
    await openWorkbook().saveSetting('organ', '某局');
    expect(excel().forgotten()).toBe(before);
  });
});
