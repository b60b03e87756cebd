import type { Grid } from '../../../../report';
import { assertLines } from '../../../limits';
import { csvRows } from '../rows';

/**
 * A sheet that was saved as CSV, as one grid.
 * @throws UnreadableFile when it has more lines than the limits allow
 */
export function gridsFromCsv(text: string): readonly Grid[] {
  const cells = csvRows(text);
  assertLines(cells.length);
  return [{ sheet: null, top: 0, left: 0, cells, merges: [], columns: 'kept' }];
}
