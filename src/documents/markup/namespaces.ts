/**
 * The prefixes by which names of XML are told here, whichever a file declares for them. What the
 * transitional and the strict writing of Office's formats call differently has one prefix.
 */
const office = 'http://schemas.openxmlformats.org';
const strict = 'http://purl.oclc.org/ooxml';
const open = 'urn:oasis:names:tc:opendocument:xmlns';

const prefixes: Readonly<Record<string, string>> = {
  [`${office}/spreadsheetml/2006/main`]: '',
  [`${strict}/spreadsheetml/main`]: '',
  [`${office}/package/2006/relationships`]: '',
  [`${office}/package/2006/content-types`]: '',
  [`${office}/officeDocument/2006/custom-properties`]: '',
  [`${strict}/officeDocument/customProperties`]: '',
  'http://schemas.microsoft.com/office/webextensions/webextension/2010/11': '',
  [`${office}/officeDocument/2006/docPropsVTypes`]: 'vt:',
  [`${strict}/officeDocument/docPropsVTypes`]: 'vt:',
  [`${office}/officeDocument/2006/relationships`]: 'r:',
  [`${strict}/officeDocument/relationships`]: 'r:',
  [`${office}/wordprocessingml/2006/main`]: 'w:',
  [`${strict}/wordprocessingml/main`]: 'w:',
  [`${office}/officeDocument/2006/math`]: 'm:',
  [`${strict}/officeDocument/math`]: 'm:',
  [`${office}/drawingml/2006/wordprocessingDrawing`]: 'wp:',
  [`${strict}/drawingml/wordprocessingDrawing`]: 'wp:',
  [`${office}/markup-compatibility/2006`]: 'mc:',
  'http://schemas.microsoft.com/office/2006/xmlPackage': 'pkg:',
  'urn:schemas-microsoft-com:office:spreadsheet': 'ss:',
  'urn:schemas-microsoft-com:office:excel': 'x:',
  'http://www.w3.org/TR/REC-html40': 'html:',
  [`${open}:office:1.0`]: 'office:',
  [`${open}:table:1.0`]: 'table:',
  [`${open}:text:1.0`]: 'text:',
  [`${open}:style:1.0`]: 'style:',
  [`${open}:xsl-fo-compatible:1.0`]: 'fo:',
};

/** Namespaces of which a file may say that whoever does not know them is to read something else. */
const known =
  /^http:\/\/schemas\.microsoft\.com\/office\/|^http:\/\/schemas\.openxmlformats\.org\//;

interface Scope {
  /** Of the element that declared it. */
  readonly depth: number;
  readonly declared: ReadonlyMap<string, string>;
}

/** Which names the prefixes of a file stand for, element by element. */
export class Namespaces {
  private scopes: readonly Scope[] = [];
  /** Names of elements and attributes as they are told here, by how the file writes them. */
  private told = new Map<string, string>();

  /** @param declared namespaces by prefix, as an element declares them */
  enter(depth: number, declared: ReadonlyMap<string, string>): void {
    const around = this.scopes.at(-1)?.declared ?? [];
    this.scopes = [...this.scopes, { depth, declared: new Map([...around, ...declared]) }];
    this.told = new Map();
  }

  leave(depth: number): void {
    if (this.scopes.at(-1)?.depth !== depth) return;
    this.scopes = this.scopes.slice(0, -1);
    this.told = new Map();
  }

  /** An element's name with our prefix; `{…}` before it where nobody here asks for its namespace. */
  element(name: string): string {
    let told = this.told.get(name);
    if (told === undefined) this.told.set(name, (told = this.named(name)));
    return told;
  }

  /** An attribute's: without a prefix it is in no namespace. */
  attribute(name: string): string {
    return name.includes(':') ? this.element(name) : name;
  }

  /** Whether all of the prefixes, parted by spaces, stand for what programs of today know. */
  knows(list: string): boolean {
    const declared = this.scopes.at(-1)?.declared;
    const names = list.trim().split(/\s+/);
    return names.every((prefix) => known.test(declared?.get(prefix) ?? ''));
  }

  private named(name: string): string {
    const colon = name.indexOf(':');
    const uri = this.scopes.at(-1)?.declared.get(colon < 0 ? '' : name.slice(0, colon));
    if (uri === undefined) return name;
    return `${prefixes[uri] ?? `{${uri}}`}${name.slice(colon + 1)}`;
  }
}
