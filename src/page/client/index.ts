/**
 * What the add-in's code asks of office.js, straight over the host's objects, with no line of
 * office.js: proxies, `load` and `sync`, events, ribbon actions, custom functions. `src/excel` runs
 * on it unchanged. It answers what that code uses and names whatever else is asked for.
 */
import type { Host } from '../../workbench/host';
import { fromBase64 } from '../../workbench/host/base64';
import { RequestContext } from './context';
import { EventHandlers } from './events';

/** A ribbon button's function; it says `completed` when it has ended. */
type Action = (event: { readonly source: { readonly id: string }; completed: () => void }) => void;

/** One page's end of the client. */
export interface Client {
  /** The globals by which the page's code finds Excel. */
  readonly globals: { readonly Office: object; readonly Excel: object };
  /** Presses a ribbon button; resolves when its function has completed. */
  readonly runAction: (functionName: string, controlId: string) => Promise<void>;
  readonly remove: () => void;
}

/** What the host has and this client lacks: the pane tells what a dialog would. */
const lacking: readonly string[] = ['DialogApi'];

export function createClient(host: Host): Client {
  const handlers = new EventHandlers(host);
  const actions = new Map<string, Action>();
  const run = async (...args: readonly unknown[]): Promise<unknown> => {
    const work = args.at(-1) as (context: RequestContext) => Promise<unknown>;
    const context = new RequestContext(host, handlers);
    const result = await work(context);
    await context.sync();
    return result;
  };
  const isSetSupported = (name: string, version = '1.1'): boolean =>
    !lacking.includes(name) && reaches(host.mode.requirements[name] ?? 0, version);
  const Office = {
    onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
    actions: {
      associate: (name: string, action: Action) => {
        actions.set(name, action);
      },
    },
    context: { requirements: { isSetSupported } },
  };
  const createWorkbook = async (base64: string): Promise<void> => {
    await host.options.openWorkbook?.(fromBase64(base64));
  };
  return {
    globals: { Office, Excel: { run, createWorkbook } },
    runAction: (functionName, controlId) =>
      new Promise((resolve) => {
        const event = { source: { id: controlId }, completed: resolve };
        const action = actions.get(functionName);
        if (action) action(event);
        else resolve();
      }),
    remove: handlers.stop,
  };
}

/** Versions are no decimal numbers: 1.9 comes before 1.14. */
function reaches(held: number, version: string): boolean {
  const [major = 0, minor = 0] = String(held).split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
