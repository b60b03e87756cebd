import { Incoming } from '../formats/incoming';
import { keptPrefix, keptValue } from './value';
import { limits } from '../limits';
import { readXml } from '../markup';
import { unpack } from '../packed/zip';

/** Where a workbook keeps what the add-in keeps in it, when it is a file. */

/** The property of the document in which the workbench keeps what Excel has a part of its own for. */
export const settingsProperty = 'nianbao.workbench.settings';

const isKept = (name: string) =>
  /^xl\/webextensions\/webextension\d*\.xml$|^docProps\/custom\.xml$/.test(name);

/** Names and JSON texts, as Excel writes them into a part of its own. */
function inWebExtension(xml: Uint8Array): readonly (readonly unknown[])[] {
  const found: unknown[][] = [];
  readXml(xml, {
    open: (name, { name: key, value }) => {
      if (name === 'property') found.push([key, value]);
    },
  });
  return found;
}

/** The same, as one property of the document. */
function inProperties(xml: Uint8Array): readonly (readonly unknown[])[] {
  let isOurs = false;
  let text = '';
  readXml(
    xml,
    {
      open: (name, attributes) => {
        if (name === 'property') isOurs = attributes.name === settingsProperty;
      },
      text: (piece) => {
        if (isOurs) text += piece;
      },
    },
    limits.file,
  );
  const entries = keptValue(text.trim());
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
    return name.startsWith('xl/') ? inWebExtension(part) : inProperties(part);
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
