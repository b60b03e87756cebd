import { appending, elementsOf, replaced } from './elements';
import type { PatchedPackage } from './patchedPackage';

/** A part that is added to a package. */
export interface NewPart {
  readonly name: string;
  readonly contentType: string;
  /** What the part is to the one that names it. */
  readonly relationship: string;
  readonly text: string;
}

/** Where the package itself says what its main parts are. */
export const rootRelations = '_rels/.rels';
const contentTypes = '[Content_Types].xml';
const namespace = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The folder of the part whose relations these are, with a slash at its end. */
const baseOf = (relations: string): string => relations.replace(/_rels\/[^/]*$/, '');

/** Where a relation leads: a part's name, for what lies in the package. */
export function relationTarget(relations: string, target: string): string {
  const base = target.startsWith('/') ? '/' : `/${baseOf(relations)}`;
  return decodeURI(new URL(target, `part:${base}`).pathname).slice(1);
}

/** Adds a part with its content type, named by the relations in `relations`; answers the relation's id. */
export async function addPart(
  pack: PatchedPackage,
  relations: string,
  part: NewPart,
): Promise<string> {
  pack.write(part.name, part.text);
  await append(
    pack,
    contentTypes,
    'Types',
    `<Override PartName="/${part.name}" ContentType="${part.contentType}"/>`,
  );
  if (!pack.has(relations))
    pack.write(relations, `<?xml version="1.0"?>\n<Relationships xmlns="${namespace}"/>`);
  const used = elementsOf(await pack.text(relations), 'Relationship').map((e) => e.attributes.Id);
  let number = used.length + 1;
  while (used.includes(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  await append(
    pack,
    relations,
    'Relationships',
    `<Relationship Id="${id}" Type="${part.relationship}" Target="/${part.name}"/>`,
  );
  return id;
}

/** Takes a part out, and whatever names it in `relations` and among the content types. */
export async function removePart(
  pack: PatchedPackage,
  relations: string,
  name: string,
): Promise<void> {
  pack.remove(name);
  await without(pack, contentTypes, 'Override', ({ PartName }) => PartName === `/${name}`);
  await without(
    pack,
    relations,
    'Relationship',
    ({ Target = '' }) => relationTarget(relations, Target) === name,
  );
}

async function append(
  pack: PatchedPackage,
  name: string,
  parent: string,
  xml: string,
): Promise<void> {
  const text = await pack.text(name);
  const [element] = elementsOf(text, parent);
  if (element) pack.write(name, replaced(text, [appending(text, element, xml)]));
}

async function without(
  pack: PatchedPackage,
  name: string,
  kind: string,
  isMeant: (attributes: Readonly<Record<string, string>>) => boolean,
): Promise<void> {
  const text = await pack.text(name);
  const meant = elementsOf(text, kind).filter(({ attributes }) => isMeant(attributes));
  pack.write(
    name,
    replaced(
      text,
      meant.map(({ start, end }) => ({ start, end, text: '' })),
    ),
  );
}
