import { hostInfo, installPlug, type AddInWindow, type Host, type Plug } from '../host';
import { element } from '../page/element';

declare global {
  interface Window {
    nianbaoWorkbench?: { readonly plug: (page: AddInPage) => void };
  }
}

/** The window of a page in a frame of ours. */
type AddInPage = Window & AddInWindow;

/** What office.js leaves in a page, as far as it is needed to lend it a member. */
interface OfficeGlobals {
  readonly Excel?: { readonly Workbook: { readonly prototype: { focus?: () => void } } };
  readonly OfficeExtension?: {
    readonly BatchApiHelper: { readonly invokeMethod: (...what: readonly unknown[]) => void };
  };
}

/** Excel's own office.js has `Workbook.focus`, the one that is published to npm not yet. */
function lendFocus({ Excel, OfficeExtension }: OfficeGlobals): void {
  const workbook = Excel?.Workbook.prototype;
  if (!workbook || !OfficeExtension) return;
  workbook.focus ??= function (this: unknown) {
    OfficeExtension.BatchApiHelper.invokeMethod(this, 'Focus', 0, [], 0, 0);
  };
}

const plugOf = new WeakMap<Element, (page: AddInPage) => void>();

/** Pages of the add-in announce themselves here, each from within its frame. */
window.nianbaoWorkbench = {
  plug: (page) => {
    if (page.frameElement) plugOf.get(page.frameElement)?.(page);
  },
};

/** A page of the add-in, running against a host. */
export interface AddInFrame {
  readonly frame: HTMLIFrameElement;
  /** Loads the page anew, or another. */
  readonly show: (page: string) => void;
  /** Presses a ribbon button of which the page keeps the function; resolves when it has ended. */
  readonly run: (functionName: string, controlId: string) => Promise<void>;
  readonly remove: () => void;
}

/**
 * @param instance names the workbook; the client keeps what it knows of its host by this.
 * @param title what screen readers call the frame.
 */
export function addInFrame(host: Host, instance: string, title: string): AddInFrame {
  const frame = element('iframe', { title });
  let plug: Plug | null = null;
  plugOf.set(frame, (page) => {
    plug?.remove();
    plug = installPlug(page, host);
  });
  frame.addEventListener('load', () => {
    if (plug && frame.contentWindow) lendFocus(frame.contentWindow as OfficeGlobals);
  });
  return {
    frame,
    show: (page) => {
      const separator = page.includes('?') ? '&' : '?';
      frame.src = `${page}${separator}${hostInfo('zh-CN', instance)}`;
    },
    run: (functionName, controlId) => plug?.runAction(functionName, controlId) ?? Promise.resolve(),
    remove: () => {
      plug?.remove();
      frame.remove();
    },
  };
}
