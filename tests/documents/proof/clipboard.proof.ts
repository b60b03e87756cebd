import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { pageHtml, readDocument, tablesHtml } from '../../../src/documents';
import { forms } from '../../../src/form';
import { consistentReport } from '../../support/consistentReport';
import { bytesOf, convert, withFolder } from './tools';

const organ = '=HYPERLINK("http://a.example","点")&"';

/** Reports of every form, one of which has words of ill intent where figures and prose stand. */
const reports = forms.map((form, i) => consistentReport(40 + i, form));
const first = consistentReport(50);
const values = Float64Array.from(first.values);
values[0] = NaN;
const hostile = {
  ...first,
  organ,
  values,
  narrative: [{ place: null, text: '=HYPERLINK("http://a.example","点")' }],
  readings: [{ state: 'text', raw: '=1+1', held: null, place: null, formula: false } as const],
};
const all = [...reports, hostile];

/** What LibreOffice makes of pages, as files of another kind. */
function taken(pages: readonly string[], to: 'xlsx' | 'docx'): readonly Uint8Array[] {
  return withFolder((folder) => {
    const files = pages.map((page, i) => {
      const name = join(folder, `page${i}.html`);
      writeFileSync(name, `\uFEFF${page}`);
      return name;
    });
    convert(files, to, folder, to === 'xlsx' ? 'HTML (StarCalc)' : 'HTML (StarWriter)');
    return files.map((name) => bytesOf(name.replace(/html$/, to)));
  });
}

describe.each([
  ['the tables of the clipboard', tablesHtml],
  ['the page of a whole report', pageHtml],
])('%s, taken by LibreOffice', (_, made) => {
  test.each(['xlsx', 'docx'] as const)('are the same figures in a .%s', async (to) => {
    const files = taken(
      all.map((report) => made(report)),
      to,
    );
    for (const [i, report] of all.entries()) {
      const [back, ...others] = await readDocument(files[i] ?? new Uint8Array(), `a.${to}`);
      expect(others).toEqual([]);
      expect(back?.form).toBe(report.form);
      expect(back?.values).toEqual(report.values);
    }
  });

  it('bring no formula into a sheet', () => {
    const parts = unzipSync(taken([made(hostile)], 'xlsx')[0] ?? new Uint8Array());
    const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/sheet'));
    expect(sheets).not.toHaveLength(0);
    for (const [, part] of sheets) expect(strFromU8(part)).not.toMatch(/<f[ >]|<hyperlink/);
    expect(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())).toContain('=HYPERLINK');
  });
});
