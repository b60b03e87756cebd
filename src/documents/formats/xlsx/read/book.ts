import { strFromU8 } from 'fflate';
import { showsDate } from '../../../../report';
import { filledXml, type FilledXml } from './filled';
import { attribute, runsOf } from './text';

/** What the cells of a workbook refer to. */
export interface Book {
  readonly sheets: readonly SheetPart[];
  readonly strings: readonly string[];
  /** By the number of a cell's style: whether it shows numbers as dates. */
  readonly isDate: readonly boolean[];
  /** Days are counted from 1904. */
  readonly from1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: FilledXml;
}

export const isBookPart = (name: string) =>
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
    name,
  );

const tagsOf = (xml: string, name: string) =>
  Array.from(xml.matchAll(new RegExp(`<${name}\\s[^>]*>`, 'g')), ([tag]) => tag);

/** Throws where the parts are not written as programs commonly write them. */
export function bookOf(parts: ReadonlyMap<string, Uint8Array>): Book {
  const part = (name: string) => {
    const bytes = parts.get(name);
    return bytes ? strFromU8(bytes) : '';
  };
  const workbook = plain(part('xl/workbook.xml'), 'workbook');
  const targets = new Map(
    tagsOf(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target') ?? '',
    ]),
  );
  const sheets = tagsOf(workbook, 'sheet').flatMap((tag) => {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
    if (!path.startsWith('xl/worksheets/')) return [];
    const xml = filledXml(parts.get(path) ?? new Uint8Array());
    const hidden = /hidden/i.test(attribute(tag, 'state') ?? '');
    return [{ name: attribute(tag, 'name') ?? '', hidden, xml }];
  });
  if (sheets.length === 0) throw new Error('no sheets');
  const strings = part('xl/sharedStrings.xml');
  const properties = tagsOf(workbook, 'workbookPr')[0] ?? '';
  return {
    sheets,
    strings: strings === '' ? [] : stringsOf(plain(strings, 'sst')),
    isDate: dateStyles(part('xl/styles.xml')),
    from1904: /^(?:1|true)$/.test(attribute(properties, 'date1904') ?? ''),
  };
}

/** XML without prefixes, CDATA, comments and declarations, which the scanning would misread. */
function plain(xml: string, root: string): string {
  if (!new RegExp(`<${root}[\\s>]`).test(xml)) throw new Error(`no ${root}`);
  if (xml.includes('<!')) throw new Error('unusual XML');
  return xml;
}

function stringsOf(xml: string): string[] {
  return Array.from(xml.matchAll(/<si(?:\s[^>]*)?(?:\/>|>([^]*?)<\/si>)/g), ([, runs = '']) =>
    runsOf(runs),
  );
}

/** Number formats of Excel's own that show dates and times, those of Chinese Excel included. */
const ownDate = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

function dateStyles(xml: string): boolean[] {
  const custom = new Map(
    tagsOf(xml, 'numFmt').map((tag) => {
      return [attribute(tag, 'numFmtId'), showsDate(attribute(tag, 'formatCode') ?? '')];
    }),
  );
  const [, formats = ''] = /<cellXfs[^>]*>([^]*?)<\/cellXfs>/.exec(xml) ?? [];
  return tagsOf(formats, 'xf').map((tag) => {
    const id = attribute(tag, 'numFmtId');
    return custom.get(id) ?? ownDate(Number(id));
  });
}
