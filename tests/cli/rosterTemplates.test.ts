import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pageHtml, readDocument } from '../../src/documents';
import { valueOf } from '../../src/report';
import { reportOf } from '../support/county';
import { Folder, nianbao } from './command';

describe('nianbao template --roster', () => {
  const folder = new Folder();
  const last = reportOf('甲县教育局', 3, 2024);
  const run = () =>
    nianbao(
      'template',
      '--roster',
      folder.put('名册.csv', '单位名称,应报\n甲县教育局,是\n青山镇,\n某院,否'),
      '--year',
      '2025',
      '--out',
      folder.at('下发'),
      '--previous',
      folder.put('去年.html', pageHtml(last)),
    );
  afterAll(() => {
    folder.remove();
  });

  it('makes a workbook for every unit that has to report, begun with what last year leaves', async () => {
    expect(run()).toMatchObject({ code: 0, err: '' });
    expect(readdirSync(folder.at('下发')).sort()).toEqual([
      '甲县教育局2025年报.xlsx',
      '青山镇2025年报.xlsx',
    ]);
    const file = join(folder.at('下发'), '甲县教育局2025年报.xlsx');
    const [report] = await readDocument(readFileSync(file), file);
    expect(report).toMatchObject({ organ: '甲县教育局', year: 2025 });
    if (!report) throw new Error('It holds a report.');
    expect(valueOf(report, '3.carriedIn.person')).toBe(valueOf(last, '3.carriedOut.person'));
    expect(valueOf(report, '2.normative.effective')).toBe(valueOf(last, '2.normative.effective'));
    expect(valueOf(report, '3.received.person')).toBeNull();
  });

  it('overwrites nothing', () => {
    const again = run();
    expect(again.code).toBe(2);
    expect(again.err).toContain('没有覆盖');
  });

  it('says which of last year’s files it could not use, and makes the workbooks all the same', () => {
    const roster = folder.put('名册.txt', '甲县民政局');
    const begun = (out: string, ...previous: string[]) =>
      nianbao(
        ...['template', '--roster', roster, '--year', '2025', '--out', folder.at(out)],
        ...['--previous', ...previous],
      );
    const strange = begun('不在名册', folder.put('教育局.html', pageHtml(last)));
    expect(strange).toMatchObject({ code: 0 });
    expect(strange.err).toBe('--previous：教育局.html：“甲县教育局”不在名册中\n');
    const absent = begun('没有文件', folder.at('没有.html'));
    expect(absent).toMatchObject({ code: 2 });
    expect(absent.err).toContain('没有.html');
    expect(readdirSync(folder.at('没有文件'))).toEqual(['甲县民政局2025年报.xlsx']);
  });

  it('asks for the folder', () => {
    const said = nianbao('template', '--year', '2025', '--roster', folder.at('名册.csv'));
    expect(said).toMatchObject({ code: 2, out: '' });
    expect(said.err).toContain('--out');
  });
});
