import type { Grid } from '../../../../report';
import { assertSize } from '../../../limits';
import { readXml } from '../../../markup';
import { Package, unpack } from '../../../packed';
import { damaged, UnreadableFile } from '../../../unreadable';
import type { CellsRead } from '../../format';
import { DocumentReader } from './documentReader';
import { runStyles } from './runFormat';

/** Parts that hold text or say how text looks. */
export const isText = (name: string) => /\.(?:xml|rels)$/i.test(name);

/**
 * A Word document as one grid: its paragraphs and tables one below the other, as they come in the
 * text, with the merges of the tables. Text boxes stand where they are anchored; headers, footers
 * and notes are left out.
 * @throws UnreadableFile when it cannot be read
 */
export async function gridsFromDocx(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  return cellsOfWord(new Package(await unpack(bytes, isText))).grids;
}

/** What is in the package of a Word document. @throws UnreadableFile when it cannot be read */
export function cellsOfWord(content: Package): CellsRead {
  const main = content.relationships('').find(({ kind }) => kind === 'officeDocument');
  const path = main?.path ?? 'word/document.xml';
  const body = content.part(path);
  const styles = content.relationships(path).find(({ kind }) => kind === 'styles');
  if (!body || body.length === 0) throw new UnreadableFile(damaged);
  const reader = new DocumentReader(runStyles(styles && content.part(styles.path)));
  readXml(body, reader);
  if (!reader.isWord) throw new UnreadableFile(damaged);
  return reader.out.read();
}
