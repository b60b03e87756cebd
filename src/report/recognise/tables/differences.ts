import { append } from '../../append';
import type { Place } from '../../grid';
import type { LabelDifference } from '../../report';
import { hasTraditional } from '../characters/fold';
import type { TableBlock } from '../layout/blocks';
import type { Token } from '../tokens/token';
import type { TableReader } from './reader';

/** How a label differs from what the form prints, if it does; spacing and brackets do not count. */
export function labelDifferenceOf(
  { match, text }: Token,
  place: Place,
  expected: string,
): LabelDifference[] {
  if (match?.exact === false) return [{ place, text, expected }];
  return hasTraditional(text) ? [{ place, text, expected, traditional: true }] : [];
}

/** Labels of a table that do not read as the form prints them; its section's heading is told by itself. */
export function labelDifferences({ pieces }: TableBlock, reader: TableReader): LabelDifference[] {
  const labels: LabelDifference[] = [];
  for (const { token, word } of pieces)
    if (word && word.kind !== 'heading')
      append(labels, labelDifferenceOf(token, reader.place(token), word.text));
  return labels;
}

/** Each difference as it is, but for traditional characters, of which the first tells for all. */
export function toldOnce(labels: readonly LabelDifference[]): readonly LabelDifference[] {
  const first = labels.find(({ traditional }) => traditional);
  if (!first) return labels;
  return labels.filter((label) => !label.traditional || label === first);
}
