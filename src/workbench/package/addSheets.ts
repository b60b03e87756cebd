import {
  appending,
  attributesXml,
  eachElement,
  elementsOf,
  replaced,
  retagged,
  type Element,
  type Replacement,
} from './elements';
import { dynamicMark, metadataPart } from './dynamicMark';
import { moreStyles, type MoreStyles } from './moreStyles';
import type { PatchedPackage } from './patchedPackage';
import { addPart, relationTarget } from './relations';
import { sheetParts, workbookPart, workbookRelations } from './sheetParts';

const worksheet = {
  contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml',
  relationship: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet',
} as const;

/** Parts beside the sheets of which nothing is lost when only the sheets are taken over. */
const taken =
  /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/(?:theme\/|workbook|styles|metadata|sharedStrings|_rels\/|worksheets\/[^/]*$))/;

/**
 * Puts all sheets of a workbook that was just written behind those of another, with their styles and
 * their names: workbook, styles, relations and content types are put anew, all else stays as it is.
 * @returns whether it could be done; nothing that was written is of use where not
 */
export async function addSheets(pack: PatchedPackage, from: PatchedPackage): Promise<boolean> {
  if (!from.names.every((name) => taken.test(name))) return false;
  const [stylesPart, ownStylesPart] = [
    await partOfKind(pack, 'styles'),
    await partOfKind(from, 'styles'),
  ];
  const workbook = await pack.text(workbookPart);
  const there = elementsOf(workbook, 'sheet');
  const isUsual = there.every(({ prefix, attributes }) => prefix === '' && 'r:id' in attributes);
  if (!isUsual || stylesPart === null || ownStylesPart === null) return false;
  const styles = moreStyles(await pack.text(stylesPart), await from.text(ownStylesPart));
  if (!styles) return false;
  const mark = from.has(metadataPart) ? await dynamicMark(pack) : 0;
  if (mark === null) return false;
  pack.write(stylesPart, styles.xml);
  const strings = await stringsOf(from);
  const ids: string[] = [];
  for (const part of await sheetParts(from)) {
    const text = takenOver(await from.text(part), styles, strings, mark);
    ids.push(await addPart(pack, workbookRelations, { ...worksheet, name: freeName(pack), text }));
  }
  pack.write(workbookPart, withSheets(workbook, await from.text(workbookPart), ids));
  return true;
}

/** The part to which the workbook's relations lead by the last word of their kind. */
async function partOfKind(pack: PatchedPackage, kind: string): Promise<string | null> {
  const relations = elementsOf(await pack.text(workbookRelations), 'Relationship');
  const found = relations.find(({ attributes }) => attributes.Type?.endsWith(`/${kind}`));
  const target = found?.attributes.Target;
  return target === undefined ? null : relationTarget(workbookRelations, target);
}

/** What the cells of a workbook share, each text as it is written. */
async function stringsOf(pack: PatchedPackage): Promise<readonly string[]> {
  const part = await partOfKind(pack, 'sharedStrings');
  if (part === null) return [];
  const xml = await pack.text(part);
  return elementsOf(xml, 'si').map(({ inner, innerEnd }) => xml.slice(inner, innerEnd));
}

function freeName(pack: PatchedPackage): string {
  for (let number = 1; ; number += 1) {
    const name = `xl/worksheets/sheet${number}.xml`;
    if (!pack.has(name)) return name;
  }
}

/** A sheet as another workbook has it: styles by their new numbers, texts in their own cells. */
function takenOver(
  xml: string,
  { cells, rules }: MoreStyles,
  strings: readonly string[],
  mark: number,
): string {
  const moved: Readonly<Record<string, readonly [attribute: string, by: number]>> = {
    c: ['s', cells],
    row: ['s', cells],
    col: ['style', cells],
    cfRule: ['dxfId', rules],
  };
  const pieces: Replacement[] = [];
  let value: Element | undefined;
  eachElement(xml, new Set([...Object.keys(moved), 'v']), (element) => {
    const [attribute, by] = moved[element.name] ?? [];
    if (attribute === undefined || by === undefined) {
      value = element;
      return;
    }
    const { attributes, name } = element;
    const number = attributes[attribute];
    const isShared = name === 'c' && attributes.t === 's';
    const anew = {
      ...attributes,
      ...(number !== undefined && { [attribute]: String(Number(number) + by) }),
      ...(isShared && { t: 'inlineStr' }),
      ...(attributes.cm !== undefined && { cm: String(mark) }),
    };
    if (number !== undefined || isShared || attributes.cm !== undefined)
      pieces.push(retagged(element, anew));
    if (isShared && value) {
      const { start, end, inner, innerEnd } = value;
      const text = strings[Number(xml.slice(inner, innerEnd))] ?? '';
      pieces.push({ start, end, text: `<is>${text}</is>` });
    }
    value = undefined;
  });
  return replaced(xml, pieces);
}

/** The workbook with more sheets, and the names that are theirs. */
function withSheets(workbook: string, from: string, ids: readonly string[]): string {
  const there = elementsOf(workbook, 'sheet');
  // Some programs declare the prefix of r:id beside each of them, and nowhere else.
  const declared = there.find(({ attributes }) => 'xmlns:r' in attributes)?.attributes['xmlns:r'];
  const last = Math.max(0, ...there.map(({ attributes }) => Number(attributes.sheetId)));
  const sheets = elementsOf(from, 'sheet').map(({ attributes }, index) => {
    const own = {
      ...(declared !== undefined && { 'xmlns:r': declared }),
      ...attributes,
      sheetId: String(last + 1 + index),
      'r:id': ids[index] ?? '',
    };
    return `<sheet${attributesXml(own)}/>`;
  });
  const names = elementsOf(from, 'definedName').map((element) => {
    const local = element.attributes.localSheetId;
    const localSheetId = String(Number(local) + there.length);
    const tag = attributesXml({
      ...element.attributes,
      ...(local !== undefined && { localSheetId }),
    });
    return `<definedName${tag}>${from.slice(element.inner, element.innerEnd)}</definedName>`;
  });
  const [list] = elementsOf(workbook, 'sheets');
  if (!list) return workbook;
  const pieces = [appending(workbook, list, sheets.join(''))];
  if (names.length > 0) pieces.push(moreNames(workbook, list, names.join('')));
  return replaced(workbook, pieces);
}

/** Names come behind the sheets and what they refer to outside. */
function moreNames(workbook: string, sheets: Element, names: string): Replacement {
  const [list] = elementsOf(workbook, 'definedNames');
  if (list) return appending(workbook, list, names);
  const [references] = elementsOf(workbook, 'externalReferences');
  const [groups] = elementsOf(workbook, 'functionGroups');
  const at = (references ?? groups ?? sheets).end;
  return { start: at, end: at, text: `<definedNames>${names}</definedNames>` };
}
