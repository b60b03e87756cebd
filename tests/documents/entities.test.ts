import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { cleanXlsx, readDocument, reportDocx, UnreadableFile } from '../../src/documents';
import type { Report } from '../../src/report';
import { consistentReport } from '../support/consistentReport';

const report = consistentReport(31);
const secret = '8642097531';

let asked = 0;
let server: Server;
let folder: string;
/** Where the entities point to: a page and a file that both hold the secret. */
let targets: readonly string[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'nianbao-entities-'));
  writeFileSync(join(folder, 'secret'), secret);
  server = createServer((_, response) => {
    asked += 1;
    response.end(secret);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  targets = [`http://127.0.0.1:${port}/`, pathToFileURL(join(folder, 'secret')).href];
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await new Promise((resolve) => server.close(resolve));
});

/** The file with entities declared in one part, and used wherever that part says `from`. */
function withEntities(file: Uint8Array, part: string, from: RegExp, target: string): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[part] ?? new Uint8Array());
  expect(xml).toMatch(from);
  const root = /<(?!\?)([\w:]+)/.exec(xml)?.[1] ?? '';
  const type =
    `<!DOCTYPE ${root} [<!ENTITY out SYSTEM "${target}"><!ENTITY % more SYSTEM "${target}">%more;` +
    `<!ENTITY a "7777777777"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
  const used = xml.replace(from, '$1&out;&b;').replace(`<${root}`, `${type}<${root}`);
  return zipSync({ ...parts, [part]: strToU8(used) });
}

/** The reports in a file, or none where it says in a sentence that it cannot be read. */
async function reportsIn(file: Uint8Array, name: string): Promise<readonly Report[]> {
  try {
    return await readDocument(file, name);
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toHaveProperty('message', expect.stringMatching(/^[^\n]+。$/));
    return [];
  }
}

const said = (reports: readonly Report[]) =>
  JSON.stringify(reports, (_, value: unknown) =>
    value instanceof Float64Array ? [...value] : value,
  );

describe('entities of a document’s own', () => {
  test.each([
    ['a workbook’s numbers', 'a.xlsx', 'xl/worksheets/sheet2.xml', /(<v>)(?=\d+<\/v>)/g],
    ['a workbook’s words', 'a.xlsx', 'xl/sharedStrings.xml', /(<t[^>]*>)/g],
    ['a workbook’s list of sheets', 'a.xlsx', 'xl/workbook.xml', /(<sheet name=")/g],
    ['a Word document', 'a.docx', 'word/document.xml', /(<w:t[^>]*>)/g],
  ])('are neither fetched nor read nor expanded in %s', async (_, name, part, from) => {
    const file = name === 'a.docx' ? reportDocx(report) : await cleanXlsx(report);
    for (const target of targets) {
      const reports = await reportsIn(withEntities(file, part, from, target), name);
      expect(said(reports)).not.toMatch(new RegExp(`${secret}|7777777777`));
      // What was read is what stands there, or nothing.
      for (const { values } of reports) {
        const expected = report.values.map((value, i) =>
          Number.isNaN(values[i] ?? 0) ? NaN : value,
        );
        expect(values).toEqual(expected);
      }
    }
    expect(asked).toBe(0);
  });
});
