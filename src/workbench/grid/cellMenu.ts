import type { FUniver } from '@univerjs/core/facade';
import type { Button } from '../manifest/parse';

/** Adds the manifest's entries to the menu that a right click on cells opens. */
export function addCellMenu(
  univerAPI: FUniver,
  entries: readonly Button[],
  press: (entry: Button) => void,
): void {
  for (const entry of entries) {
    univerAPI
      .createMenu({
        id: entry.id,
        title: entry.label,
        tooltip: entry.tip,
        action: () => press(entry),
      })
      .appendTo(['contextMenu.mainArea', 'contextMenu.others']);
  }
}
