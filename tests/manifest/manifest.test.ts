import { readFileSync } from 'node:fs';
import { problemsOf } from '../../scripts/manifest-problems.mjs';

const manifest = readFileSync('manifest.xml', 'utf8');
const commands = readFileSync('src/commands/index.ts', 'utf8');

/** The manifest with one thing changed; the change must be one. */
function changed(from: string | RegExp, to: string): string {
  const result = manifest.replace(from, to);
  expect(result).not.toBe(manifest);
  return result;
}

describe('the manifest', () => {
  it('is as Office demands', () => {
    expect(problemsOf(manifest, { commands, functionIds: ['CHECK'] })).toEqual([]);
  });

  it.each([
    ['an element out of order', /<Version>[^<]+<.Version>/, '', /lacks <Version>/],
    [
      'an icon before its label',
      /(<Label resid="Insert.Label"\/>)(\s*<Supertip>)/,
      '$2$1',
      /lacks|out of place/,
    ],
    ['an id that is no GUID', /<Id>[^<]+/, '<Id>nianbao', /no GUID/],
    [
      'an address that is not https',
      'https://localhost:3000/commands',
      'http://localhost:3000/commands',
      /not https/,
    ],
    [
      'a resource that is nowhere defined',
      'resid="Pane.Export"',
      'resid="Pane.Print"',
      /"Pane.Print" is not defined/,
    ],
    [
      'a resource that nobody uses',
      'resid="Pane.Export"',
      'resid="Pane.Check"',
      /"Pane.Export" is not used/,
    ],
    ['an icon that is not in assets', 'insert-32.png', 'insert-33.png', /no such file/],
    ['an icon of another size', 'insert-32.png', 'insert-16.png', /16 × 16, not 32 × 32/],
    [
      'a label that is too long',
      'DefaultValue="导出"',
      `DefaultValue="${'导'.repeat(126)}"`,
      /too long/,
    ],
    ['a button that is there twice', 'id="Nianbao.Export"', 'id="Nianbao.Check"', /there twice/],
    [
      'a higher baseline',
      '"ExcelApi" MinVersion="1.14"',
      '"ExcelApi" MinVersion="1.17"',
      /baseline/,
    ],
  ])('is refused with %s', (_, from, to, why) => {
    expect(problemsOf(changed(from, to))).toContainEqual(expect.stringMatching(why));
  });

  it('is refused when the code lacks a command or a function', () => {
    expect(problemsOf(manifest, { commands: '' })).toEqual([
      expect.stringMatching(/insertTables/),
      expect.stringMatching(/insertLedger/),
    ]);
    expect(problemsOf(manifest, { functionIds: [] })).toHaveLength(1);
  });
});
