import { writeXlsx } from 'hucre/xlsx';
import { keptInFile, templateXlsx } from '../../src/documents';
import { openBook, saveBook } from '../../src/workbench/book';
import { withKept } from '../support/keptInExcel';

const value = { text: '清理后“现行有效”为 <5> & 以上', list: [1, null] };

describe('what the add-in keeps in a workbook', () => {
  it('is read from the part in which Excel keeps it', async () => {
    const xlsx = await templateXlsx({ year: 2024, organ: null, totals: 'typed' });
    expect([...(await keptInFile(withKept(xlsx, { explanations: value })))]).toEqual([
      ['explanations', value],
    ]);
  });

  it('is read from a file that the workbench saved', async () => {
    const settings = new Map([['nianbao.explanations', JSON.stringify(JSON.stringify(value))]]);
    const { data } = await openBook(await writeXlsx({ sheets: [{ name: 'A' }] }), 'b', 'b');
    expect([...(await keptInFile(await saveBook(data, settings)))]).toEqual([
      ['explanations', value],
    ]);
  });

  it('is nothing in any other workbook', async () => {
    const custom = { 'nianbao.workbench.settings': '[["nianbao.x"],7,{' };
    const odd = await writeXlsx({ sheets: [{ name: 'A' }], properties: { custom } });
    expect((await keptInFile(odd)).size).toBe(0);
    expect((await keptInFile(await writeXlsx({ sheets: [{ name: 'A' }] }))).size).toBe(0);
  });
});
