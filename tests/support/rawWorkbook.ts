import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** An .xlsx by the XML of its parts; what is left out is not in the file. */
interface RawWorkbook {
  /** What stands in each sheet's part. */
  readonly sheets: readonly string[];
  /** Sheets that there are, one after another on those parts, from the first on again. */
  readonly many?: number;
  /** What stands in the part of styles. */
  readonly styles?: string;
  /** What stands in the part of shared strings. */
  readonly strings?: string;
  /** How the program that wrote it wants it calculated. */
  readonly calcPr?: string;
}

/** An .xlsx with whatever one likes in its parts; its sheets are 表1, 表2. */
export function rawWorkbook({
  sheets,
  many = sheets.length,
  styles,
  strings,
  calcPr = '',
}: RawWorkbook): Uint8Array {
  const others = Object.entries({
    ...(styles !== undefined && { styles: `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...(strings !== undefined && { sharedStrings: `<sst xmlns="${main}">${strings}</sst>` }),
  });
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]) =>
    `<Relationships xmlns="${packages}/relationships">${all.join('')}</Relationships>`;
  const numbers = Array.from({ length: many }, (_, index) => index);
  const listed = numbers.map((index) => `<sheet name="表${index + 1}" r:id="s${index}"/>`);
  const parts = {
    '[Content_Types].xml': `<Types xmlns="${packages}/content-types"/>`,
    '_rels/.rels': relations([relation('a', 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join('')}</sheets>${calcPr}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([
      ...numbers.map((index) =>
        relation(`s${index}`, 'worksheet', `sheet${index % sheets.length}.xml`),
      ),
      ...others.map(([name]) => relation(name, name, `${name}.xml`)),
    ]),
    ...Object.fromEntries(
      sheets.map((xml, index) => [
        `xl/sheet${index}.xml`,
        `<worksheet xmlns="${main}">${xml}</worksheet>`,
      ]),
    ),
    ...Object.fromEntries(others.map(([name, xml]) => [`xl/${name}.xml`, xml])),
  };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 1 });
}
