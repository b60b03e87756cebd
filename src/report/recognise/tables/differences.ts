import type { LabelDifference } from '../../report';
import type { TableBlock } from '../layout/blocks';
import type { TableReader } from './reader';

/**
 * Labels of a table that do not read as the form prints them; spacing and brackets do not count, and
 * its section's heading is told by itself.
 */
export function labelDifferences(block: TableBlock, reader: TableReader): LabelDifference[] {
  return block.pieces.flatMap(({ token, word }) => {
    if (!word || word.kind === 'heading' || token.match?.exact !== false) return [];
    return [{ place: reader.place(token), text: token.text, expected: word.text }];
  });
}
