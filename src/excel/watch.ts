import { debounce } from './debounce';
import { listenToSheets } from './listen';
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
export function watchWorkbook(onEdit: OnEdit): Promise<Unwatch> {
  let edited = 0;
  const { call, cancel } = debounce(() => onEdit(edited), quiet, longest);
  const edits = {
    call: () => {
      edited = Date.now();
      call();
    },
    cancel,
  };
  return listenToSheets((sheets, signal) => {
    const always = [
      sheets.onChanged.add(signal),
      sheets.onCalculated.add(signal),
      sheets.onActivated.add(signal),
      sheets.onAdded.add(signal),
      sheets.onDeleted.add(signal),
    ];
    if (!supports('1.17')) return always;
    return [...always, sheets.onNameChanged.add(signal), sheets.onVisibilityChanged.add(signal)];
  }, edits);
}
