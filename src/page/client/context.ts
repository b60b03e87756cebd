import type { Host } from '../../workbench/host';
import { clientError } from './errors';
import type { EventHandlers, EventSource } from './events';
import { workbookOf } from './proxy';

/** One thing to be done at the host, in its turn. */
type Step = () => unknown;

/**
 * What add-in code asks for is gathered, and `sync` has the host do it in order, up to the first
 * step that fails: as Excel carries out a batch.
 */
export class RequestContext {
  readonly workbook: object;
  #steps: Step[] = [];

  constructor(
    readonly host: Host,
    private readonly handlers: EventHandlers,
  ) {
    this.workbook = workbookOf(this);
  }

  enqueue(step: Step): void {
    this.#steps.push(step);
  }

  /** @throws ClientError */
  async sync(): Promise<void> {
    const steps = this.#steps;
    this.#steps = [];
    if (steps.length === 0) return;
    try {
      await this.host.work(async () => {
        for (const step of steps) await step();
      });
    } catch (thrown) {
      throw clientError(thrown);
    }
  }

  event(name: string): EventSource {
    return this.handlers.sourceIn(this, name);
  }
}
