import { strFromU8, unzipSync } from 'fflate';

/** By row, counted from 0: how high it is in points as long as its text does not ask for more. */
export type GrowingRows = ReadonlyMap<number, number>;

const tags = (xml: string, name: string) => xml.match(new RegExp(`<${name}\\s[^>]*>`, 'g')) ?? [];
const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';

/**
 * The rows that grow with their text, sheet by sheet in the order of the tabs. hucre reads the
 * heights of fixed rows alone, and without these a sheet of prose opens with its text cut off.
 */
export function growingRowsOf(xlsx: Uint8Array): readonly GrowingRows[] {
  const parts = unzipSync(xlsx, { filter: ({ name }) => /^xl\/.*\.(?:xml|rels)$/.test(name) });
  const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  const paths = new Map(
    tags(part('xl/_rels/workbook.xml.rels'), 'Relationship').map((tag) => {
      const target = attribute(tag, 'Target');
      return [attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
  return tags(part('xl/workbook.xml'), 'sheet').map((tag) =>
    growingIn(part(paths.get(attribute(tag, 'r:id')) ?? '')),
  );
}

function growingIn(sheet: string): GrowingRows {
  const growing = tags(sheet, 'row').filter((tag) => !/\scustomHeight="(?:1|true)"/.test(tag));
  return new Map(
    growing.flatMap((tag) => {
      const [row, height] = [Number(attribute(tag, 'r')), Number(attribute(tag, 'ht'))];
      return row > 0 && height > 0 ? [[row - 1, height]] : [];
    }),
  );
}
