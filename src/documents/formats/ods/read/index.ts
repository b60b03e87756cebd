import { assertSize } from '../../../limits';
import { readXml } from '../../../markup';
import { Package, unpack } from '../../../packed';
import { damaged, locked, UnreadableFile } from '../../../unreadable';
import { contentOfSheets, readSheet } from '../../../workbooks';
import type { CellsRead, Read } from '../../format';
import { odsStylesOf } from './styles';
import { tablesOf } from './tables';

/** A table in a zip, or in one file of XML with all that belongs to it. */
export const read: Read = async ({ bytes, isPlain }) => {
  assertSize(bytes.length);
  if (isPlain) return contentOf(bytes, [bytes]);
  const parts = new Package(await unpack(bytes, (name) => /\.xml$/i.test(name)));
  assertOpen(parts.part('META-INF/manifest.xml'));
  const content = parts.part('content.xml');
  if (!content) throw new UnreadableFile(damaged);
  const common = parts.part('styles.xml');
  return contentOf(content, common ? [common, content] : [content]);
};

/** @param styled parts that hold styles; the later one counts where two have a name */
async function contentOf(content: Uint8Array, styled: readonly Uint8Array[]): Promise<CellsRead> {
  const tables = tablesOf(content, odsStylesOf(styled));
  return contentOfSheets(
    tables.map((table) => ({ ...table, read: (allowance) => readSheet(table, allowance) })),
  );
}

/** @throws UnreadableFile where a part of the package is locked by a password */
function assertOpen(manifest: Uint8Array | undefined): void {
  if (!manifest) return;
  readXml(manifest, {
    open: (name) => {
      if (/\bencryption-data$/.test(name)) throw new UnreadableFile(locked);
    },
  });
}
