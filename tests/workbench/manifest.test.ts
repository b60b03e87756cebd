import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { parseManifest } from '../../src/workbench/manifest/parse';

const text = readFileSync('manifest.xml', 'utf8');
const base = new URL('http://127.0.0.1:3000/addin/');

const parse = (xml: string) =>
  parseManifest(new JSDOM(xml, { contentType: 'text/xml' }).window.document, base);

describe('the workbench reads from manifest.xml', () => {
  const manifest = parse(text);
  const buttons = manifest.groups.flatMap((group) => group.buttons);

  it('the tab and its buttons, in their order', () => {
    expect(manifest.tab).toBe('年报');
    expect(buttons.map(({ label }) => label)).toEqual(['插入年报表格', '插入台账', '核查', '导出']);
  });

  it('what each button does', () => {
    expect(buttons.map(({ action }) => action)).toEqual([
      { kind: 'ExecuteFunction', name: 'insertTables' },
      { kind: 'ExecuteFunction', name: 'insertLedger' },
      { kind: 'ShowTaskpane', page: `${base.href}taskpane.html?view=check` },
      { kind: 'ShowTaskpane', page: `${base.href}taskpane.html?view=export` },
    ]);
  });

  it('the entry of the menu on cells', () => {
    expect(manifest.cellMenu.map(({ label, action }) => [label, action])).toEqual([
      [
        '核查本表',
        { kind: 'ShowTaskpane', page: `${base.href}taskpane.html?view=check&sheet=active` },
      ],
    ]);
  });

  it('icons and pages, below the address it is served from', () => {
    expect(buttons[0]?.icon).toBe(`${base.href}assets/insert-32.png`);
    expect(manifest.functionsMetadata).toBe(`${base.href}functions.json`);
    expect(manifest.functionsNamespace).toBe('NB');
  });

  it('and says what is missing from a manifest that is not whole', () => {
    expect(() => parse(text.replace('String id="Insert.Label"', 'String id="Other"'))).toThrow(
      'Insert.Label',
    );
    expect(() => parse(text.replace(/<FunctionFile[^>]*>/, ''))).toThrow('FunctionFile');
  });
});
