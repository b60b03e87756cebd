import { writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  cleanXlsx,
  pageHtml,
  readDocument,
  reportDocx,
  templateXlsx,
  UnreadableFile,
} from '../../../src/documents';
import { forms } from '../../../src/form';
import type { Report } from '../../../src/report';
import { consistentReport } from '../../support/consistentReport';
import { bytesOf, convert, pandoc, python, withFolderOf } from './tools';

/** Reports that go through every program; one where every change is tested. */
const many = process.env.CI === undefined ? 5 : 1;
const reports = Array.from({ length: many }, (_, i) =>
  consistentReport(8_100 + i, forms[i % forms.length], 400),
);

/** Takes a report through a program and hands back what it wrote. */
type Witness = (report: Report, folder: string) => Promise<readonly string[]> | readonly string[];

function written(folder: string, name: string, content: Uint8Array | string): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

/** What LibreOffice makes of a file, in each of these kinds. */
function byLibreOffice(file: string, kinds: readonly Parameters<typeof convert>[1][]): string[] {
  return kinds.map((kind) => {
    const folder = dirname(file);
    convert([file], kind, join(folder, kind));
    return join(folder, kind, `a.${kind}`);
  });
}

const witnesses: Readonly<Record<string, Witness>> = {
  'LibreOffice Calc': async (report, folder) =>
    byLibreOffice(written(folder, 'a.xlsx', await cleanXlsx(report)), ['xlsx', 'ods', 'xls']),
  'LibreOffice Writer': (report, folder) =>
    byLibreOffice(written(folder, 'a.docx', reportDocx(report)), ['docx', 'rtf', 'html']),
  'openpyxl and XlsxWriter': async (report, folder) => {
    const { year, organ } = report;
    const filled = { year: year ?? 2024, organ, totals: 'formula', report } as const;
    const source = written(folder, 'a.xlsx', await templateXlsx(filled));
    const files = [join(folder, 'saved.xlsx'), join(folder, 'written.xlsx')];
    python(join(__dirname, 'rewrite_workbook.py'), [source, ...files]);
    return files;
  },
  pandoc: (report, folder) => {
    const page = written(folder, 'a.html', pageHtml(report));
    const document = written(folder, 'a.docx', reportDocx(report));
    const made = ['b.docx', 'b.html', 'c.html'].map((name) => join(folder, name));
    const [docx = '', html = '', other = ''] = made;
    pandoc(page, docx);
    pandoc(page, html);
    pandoc(document, other);
    return made;
  },
};

describe('a report that another program has written anew', () => {
  it.each(Object.entries(witnesses))('%s: has every figure in its place', async (_, witness) => {
    for (const report of reports) {
      const made = await withFolderOf(async (folder) => {
        const files = await witness(report, folder);
        return Promise.all(
          files.map(async (file) => [file, await readDocument(bytesOf(file), file)] as const),
        );
      });
      for (const [file, [back, ...others]] of made) {
        const name = basename(file);
        expect([name, others.length, back?.values]).toEqual([name, 0, report.values]);
      }
    }
  });

  it('as .doc or .odt is refused with what to do', async () => {
    await withFolderOf(async (folder) => {
      const [report] = reports;
      const file = written(folder, 'a.docx', report ? reportDocx(report) : '');
      for (const made of byLibreOffice(file, ['doc', 'odt'])) {
        const refused = await readDocument(bytesOf(made), made).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(UnreadableFile);
        expect(String(refused)).toMatch(/请另存为 \.docx/);
      }
    });
  });
});
