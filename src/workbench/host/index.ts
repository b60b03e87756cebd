/**
 * The add-in without Excel: Excel's side of office.js, over a Univer spreadsheet.
 *
 * Microsoft's own, unmodified client runs in the add-in's pages; this host answers it. It imitates
 * Excel and is not Excel: what works here has not been tried there.
 *
 * - `createHost(univerAPI, options)`: one host a workbook, once Univer is rendered.
 * - `installPlug(window, host)`: into every window (pane, commands), before office.js is loaded
 *   there; the page's address must end in `?${hostInfo(locale, instance)}`. Answers
 *   `runAction(functionName, controlId)` for the ribbon's buttons.
 * - `registerFunctions(host, 'NB', functionsJson, functionsOf(window))`: the custom functions that
 *   the page in `window` has associated, into the grid; answers how to forget them.
 * - `host.settings`: to be saved with the workbook, and handed to `createHost` when it is opened.
 * - In Node: `startNodeHost()` of tests/support/nodeHost.
 */
import type { FUniver } from '@univerjs/core/facade';
import type { HostOptions } from './context';
import { Host } from './host';

export type { HostOptions } from './context';
export type { Host } from './host';
export { ltsc2021, microsoft365, modeFor, type Mode } from './mode';
export type { FunctionsMetadata } from './functions/metadata';
export { registerFunctions, type FunctionOf } from './functions/register';
export { functionsOf } from './functions/window';
export { hostInfo, installPlug, type AddInWindow, type Plug } from './plug';

export const createHost = (univerAPI: FUniver, options: HostOptions = {}): Host =>
  new Host(univerAPI, options);
