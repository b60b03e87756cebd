import { debounce } from './debounce';
import { inExcel } from './inExcel';
import { supports } from './supports';
import type { OnEdit, Unwatch } from './types';

/** Milliseconds of quiet after which an edit is reported, and the most that a burst may take. */
const quiet = 250;
const longest = 1500;

/**
 * Reports, debounced, that something in the workbook may have changed. What an event says is not
 * looked at: a paste has no details, a recalculated cell raises no change, and a choice from a
 * list is missed at times, so coming back to a sheet counts as well. Writes nothing.
 */
export async function watchWorkbook(onEdit: OnEdit): Promise<Unwatch> {
  let edited = 0;
  const edits = debounce(
    () => {
      onEdit(edited);
    },
    quiet,
    longest,
  );
  let watching = true;
  const signal = () => {
    edited = Date.now();
    if (watching) edits.call();
    return Promise.resolve();
  };
  const handlers = await inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const added: Removable[] = [
      worksheets.onChanged.add(signal),
      worksheets.onCalculated.add(signal),
      worksheets.onActivated.add(signal),
      worksheets.onAdded.add(signal),
      worksheets.onDeleted.add(signal),
    ];
    if (supports('1.17')) {
      added.push(worksheets.onNameChanged.add(signal));
      added.push(worksheets.onVisibilityChanged.add(signal));
    }
    await context.sync();
    return added;
  });
  return async () => {
    watching = false;
    edits.cancel();
    await remove(handlers);
  };
}

interface Removable {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/** Handlers can be removed only in the context in which they were added. */
async function remove(handlers: readonly Removable[]): Promise<void> {
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
