import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { openBook, saveBook, saveInto, withArrays } from '../../../src/workbench/book';
import { bytesOf, convert, python, withFolder } from '../../documents/proof/tools';

/*
 * A formula that fills two columns of three rows, saved by the workbench: other programs see the same
 * formula filling the same cells, and reckon it to the same.
 */

const script = join(__dirname, 'arrays.py');
const range = { startRow: 0, startColumn: 5, endRow: 2, endColumn: 6 };
const doubled = [
  [2, 20],
  [4, 40],
  [6, 60],
];
const shown = Object.fromEntries(
  doubled.map((line, row) => [row, Object.fromEntries(line.map((v, i) => [5 + i, { v }]))]),
);

async function savedBoth(): Promise<readonly Uint8Array[]> {
  const rows = [1, 2, 3].map((n) => [n, n * 10]);
  const original = await writeXlsx({ sheets: [{ name: '数据', rows }] });
  const { data } = await openBook(original, 'b', '数据');
  const cells = data.sheets['b-1']?.cellData ?? {};
  cells[0] = { ...cells[0], 5: { f: '=A1:B3*2', v: 2 } };
  const arrays = new Map([['b-1', { filled: { 0: { 5: range } }, shown, within: {} }]]);
  const held = withArrays(data, arrays);
  const into = await saveInto(original, 'b', held, new Map());
  if (!into) throw new Error('It was not saved into the file.');
  return [await saveBook(held), into];
}

describe('a formula that fills cells, saved by the workbench', () => {
  it('fills them for openpyxl and for LibreOffice, which reckons it anew', async () => {
    const files = await savedBoth();
    const converted = withFolder((folder) => {
      const names = files.map((bytes, i) => {
        const file = join(folder, `${i}.xlsx`);
        writeFileSync(file, bytes);
        return file;
      });
      for (const file of names) {
        const read = python(script, [file, 'F1', '2']).trim().split('\n');
        expect(read).toEqual(['F1:G3 =A1:B3*2', '[4, 40]']);
      }
      convert(names, 'ods', folder);
      const sheets = names.map((name) => name.replace(/xlsx$/, 'ods'));
      convert(sheets, 'xlsx', folder);
      return names.map(bytesOf);
    });
    for (const bytes of converted) {
      const { sheets } = await readXlsx(bytes);
      expect(sheets[0]?.rows.map((row) => row.slice(5, 7))).toEqual(doubled);
      expect(sheets[0]?.cells?.get('0,5')?.formulaRef).toBe('F1:G3');
    }
  });
});
