import { leaveNotice, type Notice } from '../excel/notice';

/** Size of the dialog in per cent of the screen: a sentence and some air. */
const size = { height: 25, width: 30, displayInIframe: true };

/** Milliseconds that opening it may take. */
const patience = 5000;

const parameter = 'notice';

/**
 * Tells the user something from a ribbon button, which has no page of its own to say it on: in a
 * small dialog, and in the pane, for a dialog can be refused by the host or by the user.
 */
export async function tellInDialog(kind: Notice['kind'], text: string): Promise<void> {
  leaveNotice({ kind, text });
  if (!Office.context.requirements.isSetSupported('DialogApi', '1.1')) return;
  const page = new URL(window.location.pathname, window.location.origin);
  // Not behind #: some hosts lose that, or put their own there.
  page.searchParams.set(parameter, text);
  await new Promise<void>((resolve) => {
    // A host that never answers must not keep the button from ending.
    setTimeout(resolve, patience);
    // A copy: Office.js puts its callback into what it is given, and refuses it the second time.
    Office.context.ui.displayDialogAsync(page.href, { ...size }, () => resolve());
  });
}

/** What this page was opened to say, where it was opened as such a dialog. */
export function toldBy({ search }: Pick<Location, 'search'>): string | null {
  return new URLSearchParams(search).get(parameter);
}
