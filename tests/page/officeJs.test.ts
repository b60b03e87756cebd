import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { officeJsIn } from '../../scripts/office-js-in.mjs';

const client = readFileSync(require.resolve('@microsoft/office-js/dist/office.js'), 'utf8');
/** From the middle of it, where no name tells whose it is. */
const stolen = client.slice(20_000, 26_000);

function foundIn(name: string, text: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  try {
    writeFileSync(join(folder, name), text);
    return officeJsIn(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the look for office.js in the page', () => {
  it('finds a piece of it among other code', () => {
    expect(foundIn('page.js', `const a = 1;${stolen}`)).toHaveLength(1);
  });

  it('finds a piece of it in a script that is packed into the page', () => {
    const packed = gzipSync(`const a = 1;${stolen}`).toString('base64');
    const html = `<script type="text/plain" id="taskpane.js">${packed}</script>`;
    expect(foundIn('page.html', html)).toHaveLength(1);
  });

  it('finds its address', () => {
    expect(
      foundIn('a.html', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js'),
    ).toHaveLength(1);
  });

  it('finds nothing where there is nothing', () => {
    expect(foundIn('page.js', 'Office.onReady().then(() => Excel.run(work));')).toEqual([]);
  });
});
