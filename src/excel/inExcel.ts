import { failureOf } from './failure';
import { withPatience } from './waiting';

/**
 * One piece of work in the workbook. It waits while the user is typing in a cell, as a batch
 * would fail there. Every `context.sync()` is a round trip; on the web, up to some seconds.
 * @throws Error with a sentence for the user.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await withPatience(Excel.run({ delayForCellEdit: true }, work));
  } catch (trouble) {
    throw failureOf(trouble);
  }
}
