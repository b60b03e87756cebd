import type { Host } from '../../workbench/host';
import { eventIn } from '../../workbench/host/events';
import type { RequestContext } from './context';

type Handler = (event: unknown) => unknown;

/** `worksheets.onChanged`. */
export interface EventSource {
  readonly add: (handler: Handler) => AddedHandler;
}

/** What takes a handler away again, from the next `sync` of its context on. */
interface AddedHandler {
  readonly context: RequestContext;
  readonly remove: () => void;
}

/** The handlers of one page of the add-in; it hears events from the `sync` after it asked on. */
export class EventHandlers {
  readonly #handlers = new Map<string, Set<Handler>>();
  /** Hears no more: the page is gone. */
  readonly stop: () => void;

  constructor(host: Host) {
    this.stop = host.listen((messages) => {
      for (const message of messages) {
        const event = eventIn(message);
        for (const handler of this.#handlers.get(event?.name ?? '') ?? []) handler(event?.value);
      }
    });
  }

  sourceIn(context: RequestContext, name: string): EventSource {
    const handlers = this.#handlers.get(name) ?? new Set();
    this.#handlers.set(name, handlers);
    return {
      add: (handler) => {
        context.enqueue(() => handlers.add(handler));
        return {
          context,
          remove: () => context.enqueue(() => handlers.delete(handler)),
        };
      },
    };
  }
}
