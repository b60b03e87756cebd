import type { Report } from '../report';
import { decode } from './decode';
import { formatOf } from './formats';
import { Incoming } from './formats/incoming';
import { entriesFromJson, lineEntry } from './formats/json/read';
import { assertSize } from './limits';
import { withTold } from './told';
import { UnreadableFile } from './unreadable';

/**
 * The entries of a file of figures as JSON, of which one that cannot be read says so and stands in
 * no other's way; null for any other file.
 * @throws UnreadableFile when it is no JSON at all, though it is called so
 */
export function figureEntries(
  content: Uint8Array,
  name: string,
): readonly (Report | UnreadableFile)[] | null {
  const file = new Incoming(content, name);
  if (content.length === 0 || !file.isPlain || formatOf(file).id !== 'json') return null;
  assertSize(content.length);
  return entriesFromJson(file.text, name).flatMap((entry): readonly (Report | UnreadableFile)[] =>
    entry instanceof UnreadableFile ? [entry] : withTold([entry], [], file.notes),
  );
}

const lineEnd = 0x0a;

/**
 * The entries of figures that come one a line, each in a coding of its own: of one that cannot be
 * read is said in which line it stands. A blank line is none.
 * @param first the number of the first line
 */
export function lineEntries(
  content: Uint8Array,
  source: string,
  first: number,
): readonly (Report | UnreadableFile)[] {
  const entries: (Report | UnreadableFile)[] = [];
  let number = first;
  for (let at = 0; at < content.length; number += 1) {
    const end = content.indexOf(lineEnd, at);
    const line = content.subarray(at, end < 0 ? content.length : end);
    at += line.length + 1;
    if (line.some((byte) => byte > 0x20)) entries.push(...entryOfLine(line, source, number));
  }
  return entries;
}

function entryOfLine(line: Uint8Array, source: string, number: number) {
  try {
    assertSize(line.length);
    const { text, note } = decode(line, number);
    return withTold([lineEntry(text, source)], [], note ? [note] : []);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return [new UnreadableFile(`第 ${number} 行：${error.message}`)];
  }
}
