import { recognise, type Report } from '../report';
import { formatOf } from './formats';
import { Incoming } from './formats/incoming';
import { assertSize } from './limits';
import { UnreadableFile } from './unreadable';

/**
 * The reports in a file or a text, whatever it is: a workbook, a Word document, a page, a text,
 * figures as JSON. What it is, is seen by its content; the name decides between kinds of text alone.
 * @returns none when no statutory table is recognised in it
 * @throws UnreadableFile with one sentence for the user
 */
export async function readDocument(
  content: Uint8Array | string,
  name: string,
): Promise<readonly Report[]> {
  const file = new Incoming(content, name);
  if (typeof content !== 'string') {
    if (content.length === 0) throw new UnreadableFile('文件是空的。');
    assertSize(content.length);
  }
  const { reader, refusal = '' } = formatOf(file);
  if (!reader) throw new UnreadableFile(refusal);
  const { read } = await reader();
  const found = await read(file);
  return 'reports' in found ? found.reports : recognise(found.grids, name);
}
