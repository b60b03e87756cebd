import type { WorkbookProperties } from 'hucre';
import { escapeXml } from '../../xmlText';
import { elementXml, withElement } from './markup';

/** What a workbook says about itself. */
export type BookProperties = Omit<WorkbookProperties, 'created' | 'modified' | 'custom'>;

const core = {
  'dc:title': 'title',
  'dc:subject': 'subject',
  'dc:creator': 'creator',
  'cp:keywords': 'keywords',
  'dc:description': 'description',
  'cp:lastModifiedBy': 'lastModifiedBy',
  'cp:category': 'category',
} as const;
const app = { Company: 'company', Manager: 'manager' } as const;

function elements(
  names: Readonly<Record<string, keyof BookProperties>>,
  properties: BookProperties,
): string {
  return Object.entries(names)
    .map(([name, member]) => {
      const text = properties[member];
      return text ? elementXml(name, escapeXml(text)) : '';
    })
    .join('');
}

/** The part of the frame that says who wrote what, and when: now. */
export function withCore(xml: string, properties: BookProperties): string {
  const [name, kind] = ['dcterms:modified', ' xsi:type="dcterms:W3CDTF"'];
  const now = new Date().toISOString().replace(/\.\d{3}Z$/, 'Z');
  const before = elements(core, properties);
  return withElement(xml, name, now, kind).replace(`<${name}`, () => `${before}<${name}`);
}

/** The part of the frame that says for whom. */
export function withApp(xml: string, properties: BookProperties): string {
  return xml.replace('</Properties>', () => `${elements(app, properties)}</Properties>`);
}
