import type { Host } from './host';
import type { BatchRequest } from './protocol';

/**
 * Put behind an add-in page's address, it makes the unmodified office.js take the channel of Excel
 * for Mac, which this plug answers. The instance must be new for every workbook: the client keeps
 * what it knows of its host in sessionStorage.
 */
export const hostInfo = (locale: string, instance: string): string =>
  `_host_Info=${encodeURIComponent(`Excel$Mac$16.00$${locale}$${instance}$$$3`)}`;

/** What the plug needs of a window in which office.js is about to be loaded. */
export type AddInWindow = Pick<Window, 'setTimeout'> & { readonly JSON: typeof JSON };

/** The globals through which office.js speaks to Excel for Mac. */
interface Channel {
  webkit: { messageHandlers: { Agave: { postMessage: () => void } } };
  _osfHostAPI: (handler: unknown, call: Call, callback?: Callback) => void;
  _osfHostRegisterEvent: (
    handler: unknown,
    call: { readonly params: { readonly id: number } },
    onEvent: Callback,
    callback: Callback,
  ) => { eventCallbackId: string };
  _osfHostUnregisterCallback: (id: string) => void;
}

interface Call {
  readonly methodId: number;
  readonly params: {
    readonly id?: number;
    readonly apiArgs?: readonly (readonly unknown[])[];
    readonly keys?: readonly string[];
    readonly values?: readonly string[];
  };
}

type Callback = (answer: unknown) => void;

const method = { call: 1, saveSettings: 4, context: 5 } as const;
const called = { batch: 93, actionFinished: 94 } as const;
const event = { objectModel: 33, ribbonAction: 39 } as const;

/** One window's end of the plug. */
export interface Plug {
  /**
   * Presses a ribbon button whose function the page has associated with `Office.actions`; waits
   * for a page that is still loading, and for the function to tell that it has completed.
   */
  readonly runAction: (functionName: string, controlId: string) => Promise<void>;
  readonly remove: () => void;
}

/** Gives the window what office.js looks for, before office.js is loaded into it. */
export function installPlug(window: AddInWindow, host: Host): Plug {
  const subscribers = new Map<string, { readonly id: number; readonly notify: Callback }>();
  const pressed: (() => void)[] = [];
  const finished: (() => void)[] = [];
  let next = 1;
  // The client asks `instanceof Array`: arrays must be of its own realm.
  const native = (value: unknown): unknown => window.JSON.parse(JSON.stringify(value));
  const later = (callback: Callback | undefined, answer: unknown): void => {
    window.setTimeout(() => callback?.(native(answer)), 0);
  };
  const notify = (id: number, payload: unknown): void => {
    for (const subscriber of subscribers.values())
      if (subscriber.id === id) subscriber.notify(native([payload, id]));
  };

  const answer = async ({ methodId, params }: Call): Promise<unknown> => {
    if (methodId === method.context) return context(host);
    if (methodId === method.saveSettings) return saveSettings(host, params);
    if (methodId === method.call && params.id === called.batch) {
      const request = JSON.parse(String(params.apiArgs?.[0]?.[4])) as BatchRequest;
      return [[0, [200, [], JSON.stringify(await host.execute(request))]]];
    }
    if (methodId === method.call && params.id === called.actionFinished) finished.shift()?.();
    return [[0]];
  };
  const channel: Channel = {
    webkit: { messageHandlers: { Agave: { postMessage: () => undefined } } },
    _osfHostAPI: (_handler, call, callback) => {
      void answer(call).then((value) => {
        later(callback, value);
      });
    },
    _osfHostRegisterEvent: (_handler, call, onEvent, callback) => {
      const eventCallbackId = `event-${next++}`;
      subscribers.set(eventCallbackId, { id: call.params.id, notify: onEvent });
      later(callback, [0]);
      if (call.params.id === event.ribbonAction) for (const press of pressed.splice(0)) press();
      return { eventCallbackId };
    },
    _osfHostUnregisterCallback: (id) => {
      subscribers.delete(id);
    },
  };
  Object.assign(window, channel);
  const stop = host.listen((messages) => notify(event.objectModel, messages));
  return {
    runAction: (functionName, controlId) =>
      new Promise((resolve) => {
        finished.push(resolve);
        const source = JSON.stringify({ source: { id: controlId } });
        const press = (): void => {
          notify(event.ribbonAction, [`command-${next++}`, functionName, source]);
        };
        const listens = [...subscribers.values()].some(({ id }) => id === event.ribbonAction);
        if (listens) press();
        else pressed.push(press);
      }),
    remove: stop,
  };
}

/** What office.js asks for first; by position, of which it reads those named here. */
function context({ settings, options, mode }: Host): unknown[] {
  const locale = options.locale ?? 'zh-CN';
  const answer: unknown[] = Array<unknown>(24).fill('');
  const named: Readonly<Record<number, unknown>> = {
    0: [[...settings.keys()], [...settings.values()]],
    1: 'add-in',
    2: 1, // Excel
    3: 16,
    4: 0,
    7: 0,
    8: locale,
    9: locale,
    11: options.workbookName ?? 'workbook.xlsx',
    12: 1,
    13: 1,
    20: JSON.stringify(mode.requirements),
    22: '16.89',
    23: 2, // a task pane
  };
  return Object.assign(answer, named);
}

/** `Office.context.document.settings.saveAsync` sends all settings, each already JSON. */
function saveSettings({ settings }: Host, { keys = [], values = [] }: Call['params']): unknown[] {
  settings.clear();
  for (const [index, key] of keys.entries()) settings.set(key, values[index] ?? 'null');
  return [0];
}
