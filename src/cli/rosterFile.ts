import { basename } from 'node:path';
import { rosterFrom, type RosterReading } from '../county';
import { gridsOf } from '../documents';
import { readingOf } from './books';

/** The roster in a file, or a sentence that says why there is none. */
export async function rosterIn(file: string): Promise<RosterReading | string> {
  const read = await readingOf(file, async (content) =>
    rosterFrom(await gridsOf(content, basename(file))),
  );
  if (typeof read === 'string') return `${file}：${read}`;
  return read.roster.length === 0 ? `${file}：没有读到单位名称。` : read;
}
