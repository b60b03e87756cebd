import { remembering, type Grid } from '../../../../report';
import { assertLines } from '../../../limits';
import { cellsOfLine, separatorsOf } from './cells';
import { textLines } from './lines';

/**
 * Text as people paste it, as one grid: a row for every line, so that a place tells the line.
 * Cells are parted by tabs, by pipes (markdown's too), or, before figures, by spaces.
 * @throws UnreadableFile when it has more lines or cells than the limits allow
 */
export function gridsFromText(text: string): readonly Grid[] {
  const lines = textLines(text);
  const separators = separatorsOf(lines);
  const cells = lines.map(remembering((line) => cellsOfLine(line, separators)));
  assertLines(cells);
  if (cells.every((row) => row.length === 0)) return [];
  return [{ sheet: null, top: 0, left: 0, cells, merges: [], columns: 'loose' }];
}
