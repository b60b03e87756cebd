import { withoutLedgers } from '../ledger';
import { recognise, type Grid, type Report } from '../report';
import { formatOf, type Content } from './formats';
import { Incoming } from './formats/incoming';
import { assertSize } from './limits';
import type { ReadingProgress } from './progress';
import { withoutSheetFrame } from './sheetFrame';
import { withTold } from './told';
import { UnreadableFile } from './unreadable';

/**
 * The reports in a file or a text, whatever it is: a workbook, a Word document, a page, a text,
 * figures as JSON. What it is, is seen by its content; the name decides between kinds of text alone.
 * @param progress told how far it is, where that takes long
 * @returns none when no statutory table is recognised in it
 * @throws UnreadableFile with one sentence for the user
 */
export async function readDocument(
  content: Uint8Array | string,
  name: string,
  progress?: ReadingProgress,
): Promise<readonly Report[]> {
  const file = new Incoming(content, name, progress);
  const found = await contentOf(file, content);
  if ('reports' in found) return withTold(found.reports, [], file.notes);
  const notes = [...file.notes, ...(found.notes ?? [])];
  const { proved = (report: Report) => report } = found;
  const reports = recognise(withoutLedgers(found.grids.map(withoutSheetFrame)), name).map(proved);
  return withTold(reports, found.unread ?? [], notes);
}

/**
 * The cells of a file that is a list of another kind (a roster, a ledger); none where it holds
 * reports as they are.
 * @throws UnreadableFile with one sentence for the user
 */
export async function gridsOf(
  content: Uint8Array | string,
  name: string,
): Promise<readonly Grid[]> {
  const found = await contentOf(new Incoming(content, name), content);
  return 'grids' in found ? found.grids : [];
}

async function contentOf(file: Incoming, content: Uint8Array | string): Promise<Content> {
  if (typeof content !== 'string') {
    if (content.length === 0) throw new UnreadableFile('文件是空的。');
    assertSize(content.length);
  }
  const { reader, refusal = '' } = formatOf(file);
  if (!reader) throw new UnreadableFile(refusal);
  const { read } = await reader();
  return read(file);
}
