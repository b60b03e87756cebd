import type { Place } from '../report';
import { debounce } from './debounce';
import { activeCell } from './jump';
import { listenToSheets } from './listen';
import type { Unwatch } from './types';

/** Milliseconds for which the selection rests before it is told, and the most that it may roam. */
const quiet = 150;
const longest = 600;

/**
 * Tells which cell is selected, now and whenever that is another one. Going to another sheet raises
 * no change of selection, so that is listened to as well. Two trips each time, of which the second is
 * the client's own; writes nothing.
 */
export async function watchSelection(onSelect: (place: Place) => void): Promise<Unwatch> {
  let watching = true;
  const look = () => {
    // Where a chart is selected, or a cell is being edited, there is no answer: the next one tells.
    activeCell().then(
      (place) => {
        if (watching) onSelect(place);
      },
      () => undefined,
    );
  };
  const moves = debounce(look, quiet, longest);
  const leave = await listenToSheets(
    (sheets, signal) => [sheets.onSelectionChanged.add(signal), sheets.onActivated.add(signal)],
    moves,
  );
  look();
  return async () => {
    watching = false;
    await leave();
  };
}
