import type { Report } from '../report';
import { formatOf } from './formats';
import { Incoming } from './formats/incoming';
import { entriesFromJson } from './formats/json/read';
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
