import { decodeXML, escapeUTF8 } from 'entities';
import { settingsProperty } from '../../documents/kept/inFile';
import { appending, elementsOf, replaced } from '../package/elements';
import type { PatchedPackage } from '../package/patchedPackage';
import { addPart, rootRelations } from '../package/relations';

/** What an add-in keeps with the workbook, by key, each as JSON text. */
export type AddinSettings = ReadonlyMap<string, string>;

/** The add-in as the manifest names it: Excel hands kept data to the add-in that they name. */
export const addInReference = {
  id: '6ffb52d4-53b6-4a57-a90b-ec6ef0b79166',
  version: '0.2.0.0',
} as const;

const folder = 'xl/webextensions';
const isExtension = (name: string) => /^xl\/webextensions\/webextension\d*\.xml$/.test(name);
const customProperties = 'docProps/custom.xml';

/** The extension that is ours among those of the workbook; null where there is none. */
async function ownExtension(pack: PatchedPackage): Promise<{ name: string; xml: string } | null> {
  for (const name of pack.names.filter(isExtension)) {
    const xml = await pack.text(name);
    const ids = elementsOf(xml, 'reference').map(({ attributes }) => attributes.id?.toLowerCase());
    if (ids.includes(addInReference.id)) return { name, xml };
  }
  return null;
}

/** Where Excel itself keeps them, or where this workbench once did. */
export async function settingsIn(pack: PatchedPackage): Promise<AddinSettings> {
  const own = await ownExtension(pack);
  if (!own) return formerSettings(pack);
  return new Map(
    elementsOf(own.xml, 'property').map(({ attributes: { name = '', value = '' } }) => [
      name,
      value,
    ]),
  );
}

async function formerSettings(pack: PatchedPackage): Promise<AddinSettings> {
  const xml = pack.has(customProperties) ? await pack.text(customProperties) : '';
  const kept = elementsOf(xml, 'property').find(
    ({ attributes }) => attributes.name === settingsProperty,
  );
  const [text] = kept ? elementsOf(xml.slice(kept.start, kept.end), 'lpwstr') : [];
  if (!kept || !text) return new Map();
  try {
    const json = decodeXML(xml.slice(kept.start + text.inner, kept.start + text.innerEnd));
    return new Map(JSON.parse(json) as [string, string][]);
  } catch {
    // Written by another hand: as good as nothing kept.
    return new Map();
  }
}

/** The two characters that JSON has and XML has not, as JSON may write them as well. */
const writable = (json: string) =>
  json.replace(/[\ufffe\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`);

const propertiesXml = (settings: AddinSettings): string =>
  Array.from(
    settings,
    ([name, value]) =>
      `<we:property name="${escapeUTF8(name)}" value="${escapeUTF8(writable(value))}"/>`,
  ).join('');

/** Puts them where `Office.context.document.settings` reads, in place of what was kept before. */
export async function keepSettings(pack: PatchedPackage, settings: AddinSettings): Promise<void> {
  const own = await ownExtension(pack);
  if (own) {
    const [properties] = elementsOf(own.xml, 'properties');
    if (!properties) return;
    const { start, end } = properties;
    const text = `<we:properties>${propertiesXml(settings)}</we:properties>`;
    pack.write(own.name, replaced(own.xml, [{ start, end, text }]));
    return;
  }
  if (settings.size > 0) await addExtension(pack, settings);
}

const office = 'http://schemas.microsoft.com/office';
const relationship = `${office}/2011/relationships/webextension`;

async function addExtension(pack: PatchedPackage, settings: AddinSettings): Promise<void> {
  let number = 1;
  while (pack.has(`${folder}/webextension${number}.xml`)) number += 1;
  const { id, version } = addInReference;
  const panes = `${folder}/taskpanes.xml`;
  if (!pack.has(panes))
    await addPart(pack, rootRelations, {
      name: panes,
      contentType: 'application/vnd.ms-office.webextensiontaskpanes+xml',
      relationship: `${relationship}taskpanes`,
      text: `${declaration}<wetp:taskpanes xmlns:wetp="${office}/webextensions/taskpanes/2010/11"/>`,
    });
  const relation = await addPart(pack, `${folder}/_rels/taskpanes.xml.rels`, {
    name: `${folder}/webextension${number}.xml`,
    contentType: 'application/vnd.ms-office.webextension+xml',
    relationship,
    text:
      `${declaration}<we:webextension xmlns:we="${office}/webextensions/webextension/2010/11"` +
      ` id="{${crypto.randomUUID().toUpperCase()}}">` +
      `<we:reference id="${id}" version="${version}" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/><we:properties>${propertiesXml(settings)}</we:properties>` +
      '<we:bindings/></we:webextension>',
  });
  const xml = await pack.text(panes);
  const [all] = elementsOf(xml, 'taskpanes');
  if (!all) return;
  const pane =
    `<${all.prefix}taskpane dockstate="right" visibility="0" width="350" row="0">` +
    `<${all.prefix}webextensionref xmlns:r="${relations}" r:id="${relation}"/></${all.prefix}taskpane>`;
  pack.write(panes, replaced(xml, [appending(xml, all, pane)]));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
