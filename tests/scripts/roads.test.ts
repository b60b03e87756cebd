import { Parser } from 'htmlparser2';
import { mediaTypes } from '../../scripts/media-types.mjs';
import { roadsTo } from '../../scripts/roads.mjs';

const site = { addin: 'https://oa.example.gov.cn/nianbao', officeOrigin: 'https://office.example' };
const road = (name: string, encoding = 'utf-8') =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(roadsTo(site)[name]);

const reg = '网络共享/受信任的目录.reg';
const script = '网络共享/受信任的目录.ps1';

describe('the registry file and the script of the shared folder', () => {
  it('are in the encodings that Windows takes for what they are, with its ends of lines', () => {
    for (const text of [road(reg, 'utf-16le'), road(script)]) {
      expect(text).toMatch(/^\uFEFF/);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    expect(road(reg, 'utf-16le')).toMatch(/^\uFEFFWindows Registry Editor Version 5\.00\r\n\r\n/);
  });

  it('name the same catalogue, the same again for the same site and another for another', () => {
    const guid = /\{[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\}/g;
    const told = [...road(reg, 'utf-16le').matchAll(guid), ...road(script).matchAll(guid)];
    expect(told).toHaveLength(4);
    expect(new Set(told.map(([id]) => id)).size).toBe(1);
    const other = roadsTo({ ...site, addin: 'https://other.example/nianbao' })[script];
    expect(new TextDecoder().decode(other)).not.toContain(told[0]?.[0]);
  });

  it('have no mark in a text that PowerShell would take for its end', () => {
    const texts = road(script)
      .split('\r\n')
      .filter((line) => !line.startsWith('#'));
    for (const line of texts) expect(line).not.toMatch(/[“”„‘’‚‛]/);
  });
});

describe.each([
  ['under a path', site.addin, '/nianbao/'],
  ['at the root of its host', 'https://oa.example.gov.cn', '/'],
])('nginx, for a site %s', (_where, addin, pathname) => {
  const bytes = roadsTo({ ...site, addin })['nginx/nianbao.conf'];
  const text = new TextDecoder().decode(bytes).replace(/^\s*#.*$/gm, '');
  const told = (name: string) =>
    new RegExp(`^ {4}${name} ([^;{]+);`, 'm').exec(text)?.[1]?.split(' ') ?? [];

  it('is told of every file of the site what it is, without what charset says', () => {
    const [, types = ''] = /types \{([^}]*)\}/.exec(text) ?? [];
    const known = Array.from(types.matchAll(/(\S+) (\w+);/g), ([, type, name]) => [
      `.${name ?? ''}`,
      type,
    ]);
    expect(Object.fromEntries(known)).toEqual(
      Object.fromEntries(
        Object.entries(mediaTypes).map(([ending, type]) => [ending, type.split(';')[0]]),
      ),
    );
  });

  it('compresses whatever is text, and says in which characters it is', () => {
    const texts = Object.values(mediaTypes).filter((type) => type.includes('charset'));
    for (const [type = ''] of texts
      .map((one) => one.split(';'))
      .filter(([one]) => one !== 'text/html')) {
      expect(told('gzip_types')).toContain(type);
      expect(told('charset_types')).toContain(type);
    }
  });

  it('has files asked for anew, and says nothing of the keeping of icons', () => {
    const [outside = '', icons = ''] = text.split(`location ${pathname}assets/ {`);
    expect(outside).toContain('add_header Cache-Control no-cache;');
    expect(icons).not.toContain('Cache-Control');
    // Without a header of its own it would have those from outside.
    expect(icons).toContain('add_header');
  });

  it('opens as many blocks as it closes', () => {
    expect(text.split('{').length).toBe(text.split('}').length);
  });
});

describe('web.config of IIS', () => {
  /** The elements with their attributes, and the names of those that they stand in. */
  function elements() {
    const open: string[] = [];
    const found: { readonly path: string; readonly attributes: Record<string, string> }[] = [];
    const parser = new Parser(
      {
        onopentag: (name, attributes) => {
          open.push(attributes.path === undefined ? name : `${name}=${attributes.path}`);
          found.push({ path: open.join('/'), attributes });
        },
        onclosetag: () => open.pop(),
      },
      { xmlMode: true },
    );
    parser.end(road('IIS/web.config'));
    expect(open).toEqual([]);
    return found;
  }

  it('maps every ending once, after what the server may say of it is taken out', () => {
    const maps = elements().filter(({ path }) => /staticContent\/(?:remove|mimeMap)$/.test(path));
    expect(
      maps.map(({ path, attributes }) => [path.split('/').at(-1), attributes.fileExtension]),
    ).toEqual(
      Object.keys(mediaTypes).flatMap((ending) => [
        ['remove', ending],
        ['mimeMap', ending],
      ]),
    );
  });

  it('has files asked for anew, and says nothing of the keeping of icons', () => {
    const caches = elements().filter(({ path }) => path.endsWith('clientCache'));
    expect(
      caches.map(({ path, attributes }) => [path.includes('location=assets'), attributes]),
    ).toEqual([
      [false, { cacheControlMode: 'DisableCache' }],
      [true, { cacheControlMode: 'NoControl' }],
    ]);
  });
});
