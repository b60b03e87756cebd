import { readFileSync } from 'node:fs';
import { gridsFromXlsx } from '../../src/documents';
import { Folder, nianbao, told } from './command';

describe('nianbao template', () => {
  const folder = new Folder();
  afterAll(() => {
    folder.remove();
  });

  const title = async (file: string) => {
    const [grid] = await gridsFromXlsx(new Uint8Array(readFileSync(file)));
    return grid?.cells.flat().find((value) => String(value).includes('年度报告'));
  };

  it('writes the workbook to fill in, which check reads as one that is not filled in', async () => {
    const file = folder.at('年报.xlsx');
    const said = nianbao('template', '--year', '2024', '--organ', '某某街道办事处', file);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(await title(file)).toBe('某某街道办事处2024年政府信息公开工作年度报告');
    const [report] = told(nianbao('check', '--json', file));
    expect(report).toMatchObject({
      organ: '某某街道办事处',
      year: 2024,
      status: 'error',
      unread: [],
    });
    expect(Object.values(report?.values ?? {}).filter((value) => value !== null)).toEqual([]);
    expect(new Set(report?.findings.map(({ rule }) => rule))).toEqual(new Set(['value.missing']));
  });

  it('leaves the organ open where it is not given', async () => {
    const file = folder.at('open.xlsx');
    expect(nianbao('template', '--year', '2025', '--totals', 'typed', file).code).toBe(0);
    expect(await title(file)).toBe('2025年政府信息公开工作年度报告');
  });

  it('writes over nothing', () => {
    const file = folder.put('taken.xlsx', 'somebody’s figures');
    const said = nianbao('template', '--year', '2024', file);
    expect(said.code).toBe(2);
    expect(said.err).toMatch(/没有覆盖/);
    expect(readFileSync(file, 'utf8')).toBe('somebody’s figures');
  });
});
