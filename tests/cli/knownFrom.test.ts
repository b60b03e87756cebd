import { tablesHtml } from '../../src/documents';
import { form2021 } from '../../src/form';
import { consistentReport } from '../support/consistentReport';
import { Folder, nianbao, told } from './command';

const untitled = tablesHtml({ ...consistentReport(5, form2021, 80), organ: null, year: null });

describe('organ and year that no title names', () => {
  const folder = new Folder();
  afterAll(() => {
    folder.remove();
  });

  it('are said to be from the name of the file, in JSON and in text', () => {
    const file = folder.put('青石镇2024年年报.html', untitled);
    const [report] = told(nianbao('check', '--json', file));
    const knownFrom = { organ: 'file', year: 'file' };
    expect(report).toMatchObject({ organ: '青石镇', year: 2024, knownFrom });
    const { out } = nianbao('check', file);
    expect(out).toContain('机关取自文件名，标题没有写明');
    expect(out).toContain('年度取自文件名，标题没有写明');
  });

  it('are from nowhere where nobody tells them', () => {
    const [report] = told(nianbao('check', '--json', folder.put('表.html', untitled)));
    expect(report).toMatchObject({ organ: null, year: null, knownFrom: {} });
  });
});
