import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { rosterFrom, type RosterReading } from '../county';
import { gridsOf, UnreadableFile } from '../documents';

/** The roster in a file, or a sentence that says why there is none. */
export async function rosterIn(file: string): Promise<RosterReading | string> {
  try {
    const read = rosterFrom(await gridsOf(await readFile(file), basename(file)));
    return read.roster.length === 0 ? `${file}：没有读到单位名称。` : read;
  } catch (error) {
    if (error instanceof UnreadableFile) return `${file}：${error.message}`;
    if (error instanceof Error && 'code' in error) return `${file}：读不了这个名册文件。`;
    throw error;
  }
}
