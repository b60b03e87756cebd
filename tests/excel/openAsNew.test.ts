import { openWorkbook } from '../../src/excel/openWorkbook';
import { startExcel } from '../support/excel';

jest.setTimeout(120_000);

describe('opening bytes as a new workbook', () => {
  it('hands the host the very bytes', async () => {
    const opened: Uint8Array[] = [];
    const excel = await startExcel({
      openWorkbook: (xlsx) => {
        if (xlsx) opened.push(xlsx);
      },
    });
    const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251);
    expect(await openWorkbook().openAsNew(bytes)).toBe(true);
    expect(opened.map((one) => Buffer.from(one).equals(Buffer.from(bytes)))).toEqual([true]);
    excel.stop();
  });

  it('answers false where the host cannot', async () => {
    const excel = await startExcel();
    expect(await openWorkbook().openAsNew(new Uint8Array([1, 2, 3]))).toBe(false);
    excel.stop();
  });
});
