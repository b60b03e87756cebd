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
    expect(await workbook.loadSetting('units')).toBeNull();
    await workbook.saveSetting('organ', '某局');
    await workbook.saveSetting('organ', null);
    expect(await workbook.loadSetting('organ')).toBeNull();
  });

  it('are not read from what others wrote under the name', async () => {
    for (const text of ['"not JSON {"', '12']) {
      excel().host.settings.set('nianbao.units', text);
      expect(await openWorkbook().loadSetting('units')).toBeNull();
    }
  });

  it('that are too long for Excel are refused with a sentence', async () => {
    const long = 'x'.repeat(500_000);
    await expect(openWorkbook().saveSetting('organ', long)).rejects.toThrow('太长');
    expect(await openWorkbook().loadSetting('organ')).toBeNull();
  });

  it('go back to what they were, unless something else is kept by now', async () => {
    const workbook = openWorkbook();
    await workbook.saveSetting('organ', '某局');
    await workbook.saveSetting('organ', '某镇', '改机关名称');
    expect(workbook.undoable()).toBe('改机关名称');
    await workbook.undo();
    expect(await workbook.loadSetting('organ')).toBe('某局');
    await workbook.saveSetting('organ', '某镇', '改机关名称');
    await openWorkbook().saveSetting('organ', '某县');
    await expect(workbook.undo()).rejects.toThrow('没有撤销');
    expect(await workbook.loadSetting('organ')).toBe('某县');
  });

  it('do not touch the cells or the undo of the user', async () => {
    const before = excel().forgotten();
    await openWorkbook().saveSetting('organ', '某局');
    expect(excel().forgotten()).toBe(before);
  });
});
