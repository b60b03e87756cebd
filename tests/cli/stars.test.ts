import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withoutStars } from '../../src/cli/stars';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nianbao-'));
  for (const name of ['10.xlsx', '2.xlsx', '1.xlsx', '.x.xlsx', '~$1.xlsx', '说明(1).txt']) {
    await writeFile(join(folder, name), '');
  }
  await mkdir(join(folder, '目录.xlsx'));
});
afterAll(() => rm(folder, { recursive: true }));

const found = async (...names: string[]) =>
  (await withoutStars(names.map((name) => join(folder, name)))).map((one) =>
    one.slice(folder.length + 1),
  );

describe('names with a star on the command line', () => {
  it('stand for the files that fit, 2 before 10, without hidden ones, locks and folders', async () => {
    expect(await found('*.xlsx')).toEqual(['1.xlsx', '2.xlsx', '10.xlsx']);
    expect(await found('*.XLSX')).toHaveLength(3);
  });

  it('take every other sign for itself', async () => {
    expect(await found('说明(*).txt')).toEqual(['说明(1).txt']);
    expect(await found('1.xls*', '1?xlsx')).toEqual(['1.xlsx', '1?xlsx']);
  });

  it('that fit nothing stay, to be told as not there', async () => {
    expect(await found('没有*.xlsx')).toEqual(['没有*.xlsx']);
  });
});
