import type { Host } from '../host';
import type { Manifest } from '../manifest/parse';

/** The add-in beside one workbook: its pane is seen, its other pages work unseen. */
export interface AttachedAddIn {
  readonly pane: HTMLIFrameElement;
  /** Loads a page into the pane, or the same anew. */
  readonly show: (page: string) => void;
  /** Presses a ribbon button whose function the add-in has; resolves when it has ended. */
  readonly run: (functionName: string, controlId: string) => Promise<void>;
  readonly remove: () => void;
}

/**
 * Puts the add-in beside a workbook.
 * @param id names the workbook on this page
 */
export type Attach = (host: Host, id: string) => AttachedAddIn;

/** Excel opens the pane at a button's press; here it is open from the start. */
export function firstPage({ groups }: Manifest): string | undefined {
  const actions = groups.flatMap(({ buttons }) => buttons.map(({ action }) => action));
  return actions.find((action) => action.kind === 'ShowTaskpane')?.page;
}
