import type { FUniver } from '@univerjs/core/facade';
import { executeBatch } from './batch';
import type { HostContext, HostOptions } from './context';
import type { Message } from './events';
import { ErrorMessages } from './functions/errorMessages';
import { Invocations } from './functions/invocations';
import { GridEngine } from './grid/engine';
import { microsoft365, type Mode } from './mode';
import type { HostObject } from './model/object';
import { Range } from './model/range';
import { Workbook } from './model/workbook';
import type { BatchRequest, BatchResponse } from './protocol';
import { References } from './references';
import { AddinInternalService, AppRuntimeService } from './services/addIn';
import { CustomFunctions, CustomFunctionsContainer } from './services/customFunctions';
import { watchGrid } from './watch';

type Listener = (messages: readonly Message[]) => void;

/** Excel's side of office.js, over one Univer workbook; any number of windows may talk to it. */
export class Host {
  /** Settings that stay with the workbook, as JSON texts: to be saved with it. */
  readonly settings: Map<string, string>;
  readonly options: HostOptions;
  readonly engine: GridEngine;
  readonly invocations: Invocations;
  readonly errorMessages = new ErrorMessages();
  readonly #context: HostContext;
  readonly #references = new References();
  readonly #listeners = new Set<Listener>();
  #queue: Promise<unknown> = Promise.resolve();
  #mode: Mode;
  /** What waits for a cell to be left. */
  #waiting: (() => void)[] = [];

  constructor(univerAPI: FUniver, options: HostOptions) {
    this.options = options;
    this.#mode = options.mode ?? microsoft365;
    this.settings = new Map(options.settings);
    this.engine = new GridEngine(univerAPI, options.forgetUndo ?? (() => undefined));
    const mode = () => this.#mode;
    this.#context = {
      engine: this.engine,
      settings: this.settings,
      options,
      get mode() {
        return mode();
      },
      range: (sheetId, rect) => new Range(this.#context, sheetId, rect),
    };
    const send = (messages: readonly Message[]): void => {
      if (messages.length === 0) return;
      // After what is going on: handlers of events read a grid that is at rest.
      setTimeout(() => {
        for (const listener of this.#listeners) listener(messages);
      }, 0);
    };
    this.invocations = new Invocations(send);
    watchGrid(this.engine, send);
  }

  /** Which Excel it is like; it may change while the workbook is open, as its user sets something. */
  get mode(): Mode {
    return this.#mode;
  }
  set mode(mode: Mode) {
    this.#mode = mode;
    if (!mode.editing) for (const go of this.#waiting.splice(0)) go();
  }

  /** Where every path of the object model begins. */
  get workbook(): HostObject {
    return new Workbook(this.#context);
  }

  /** Carries out a batch after the work that came before it. */
  execute(request: BatchRequest): Promise<BatchResponse> {
    const service = (name: string) => this.#service(name);
    return this.work(() =>
      executeBatch(request, this.#context, { workbook: this.workbook, service }, this.#references),
    );
  }

  /**
   * Does one piece of work with the objects of the model after what came before it, whether that
   * came to its end or not.
   */
  work<T>(task: () => Promise<T>): Promise<T> {
    const inTurn = this.#queue.then(() => this.#cellLeft());
    const done = inTurn.then(task).finally(() => this.engine.finishBatch());
    this.#queue = done.catch(() => undefined);
    return done;
  }

  /** Hears the events of the object model; answers how to stop. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Resolves when no cell is being edited. */
  #cellLeft(): Promise<void> {
    if (!this.#mode.editing) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #service(name: string): HostObject | undefined {
    switch (name.split('.').at(-1)) {
      case 'CustomFunctionsContainer':
        return new CustomFunctionsContainer(this.#context, this.invocations);
      case 'CustomFunctions':
        return new CustomFunctions(this.#context, this.invocations);
      case 'AddinInternalService':
        return new AddinInternalService(this.#context);
      case 'AppRuntimeService':
        return new AppRuntimeService(this.#context);
      default:
        return undefined;
    }
  }
}
