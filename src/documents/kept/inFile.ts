import { strFromU8 } from 'fflate';
import { Incoming } from '../formats/incoming';
import { keptPrefix, keptValue } from './value';
import { attribute, decoded } from '../formats/xlsx/read/text';
import { unpack } from '../packed/zip';

/** Where a workbook keeps what the add-in keeps in it, when it is a file. */

/** The property of the document in which the workbench keeps what Excel has a part of its own for. */
export const settingsProperty = 'nianbao.workbench.settings';

const isKept = (name: string) =>
  /^xl\/webextensions\/webextension\d*\.xml$|^docProps\/custom\.xml$/.test(name);

/** Name and JSON text of each, as Excel writes them. */
function inWebExtension(xml: string): readonly (readonly unknown[])[] {
  const tags = xml.match(/<(?:\w+:)?property\s(?:[^">]|"[^"]*")*>/g) ?? [];
  return tags.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
}

function inProperties(xml: string): readonly (readonly unknown[])[] {
  const property = new RegExp(
    `<property\\s[^>]*name="${settingsProperty}"[^>]*>\\s*<vt:\\w+>([^<]*)<`,
  );
  const entries = keptValue(decoded(property.exec(xml)?.[1] ?? ''));
  return Array.isArray(entries) ? entries.filter((entry) => Array.isArray(entry)) : [];
}

/**
 * What the add-in keeps in an .xlsx, by key, as the JSON values that were kept. Empty for any
 * workbook in which it never was, and for any other file.
 * @throws UnreadableFile when the file is damaged
 */
export async function keptInFile(bytes: Uint8Array): Promise<ReadonlyMap<string, unknown>> {
  if (new Incoming(bytes, '').parts.size === 0) return new Map();
  const entries = Array.from(await unpack(bytes, isKept)).flatMap(([name, part]) => {
    const xml = strFromU8(part);
    return name.startsWith('xl/') ? inWebExtension(xml) : inProperties(xml);
  });
  return new Map(
    entries.flatMap(([name, value]): [string, unknown][] =>
      typeof name === 'string' && name.startsWith(keptPrefix)
        ? // Kept as text, of which the host makes JSON text once more.
          [[name.slice(keptPrefix.length), keptValue(keptValue(value))]]
        : [],
    ),
  );
}
