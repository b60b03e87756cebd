import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { openBook, saveInto } from '../../../src/workbench/book';
import { bytesOf, convert, python } from '../../documents/proof/tools';
import { changedParts } from '../../support/changedParts';

/*
 * A workbook of another maker with a chart, a comment, a picture and a macro, one figure of it
 * changed here: only its sheet is another, and other programs open it and see the figure.
 */

const script = join(__dirname, 'rich.py');

describe('a workbook of another maker, saved into its own file', () => {
  it('has its one figure changed and everything else to the last bit, for other programs too', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'nianbao-proof-'));
    try {
      const file = join(folder, '甲乡.xlsm');
      python(script, ['write', file, folder]);
      const original = new Uint8Array(readFileSync(file));
      const { data, lost } = await openBook(original, 'b', '甲乡');
      expect(lost).toEqual(['图表', '图片', '批注', '宏']);
      const cells = data.sheets['b-1']?.cellData ?? {};
      cells[0] = { ...cells[0], 1: { ...cells[0]?.[1], v: 6 } };
      cells[3] = { ...cells[3], 1: { ...cells[3]?.[1], v: 22 } };
      const saved = await saveInto(original, 'b', data, new Map());
      if (!saved) throw new Error('It was not saved into the file.');
      expect(changedParts(original, saved)).toEqual(['xl/worksheets/sheet1.xml']);

      const changed = join(folder, 'changed.xlsm');
      writeFileSync(changed, saved);
      expect(python(script, ['read', changed, 'B1']).trim()).toBe('6 1 True');
      convert([changed], 'xlsx', folder);
      const { sheets } = await readXlsx(bytesOf(join(folder, 'changed.xlsx')));
      expect(sheets[0]?.rows.slice(0, 4).map((row) => row[1])).toEqual([6, 7, 9, 22]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
