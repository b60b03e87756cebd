import { excelReady } from '../../src/excel/ready';

/** What a page has of Office.js. */
function page(office: object | undefined, excel: object | undefined): void {
  Object.assign(globalThis, { Office: office, Excel: excel });
}

const answering = { onReady: () => Promise.resolve({ host: 'Excel' }) };
const silent = { onReady: () => new Promise(() => undefined) };

describe('waiting for Excel', () => {
  it('ends when Office.js has answered', async () => {
    page(answering, {});
    await expect(excelReady(5000)).resolves.toBeUndefined();
  });

  it('goes on where Office.js never answers but Excel is there', async () => {
    page(silent, {});
    await expect(excelReady(10)).resolves.toBeUndefined();
  });

  it('says that Excel does not answer where it is not there either', async () => {
    page(silent, undefined);
    await expect(excelReady(10)).rejects.toThrow('没有应答');
  });

  it('says where the add-in belongs when it is opened elsewhere', async () => {
    page(answering, undefined);
    await expect(excelReady(10)).rejects.toThrow('要在 Excel 里使用');
  });

  it('says so when Office.js was not loaded', async () => {
    page(undefined, undefined);
    await expect(excelReady(10)).rejects.toThrow('没有载入 Office.js');
  });
});
