import type { Debounced } from './debounce';
import { inExcel } from './inExcel';
import type { Unwatch } from './types';

/** A handler as Excel gives it back. */
interface Removable {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/**
 * Listens to events of all sheets until it is left off. What an event says is not looked at.
 * @param subscribe adds the signal to the events that are wanted
 */
export async function listenToSheets(
  subscribe: (
    sheets: Excel.WorksheetCollection,
    signal: () => Promise<void>,
  ) => readonly Removable[],
  { call, cancel }: Debounced,
): Promise<Unwatch> {
  let listening = true;
  const signal = () => {
    if (listening) call();
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const added = subscribe(context.workbook.worksheets, signal);
    await context.sync();
    return added;
  });
  return async () => {
    listening = false;
    cancel();
    // Handlers can be removed only in the context in which they were added.
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}
