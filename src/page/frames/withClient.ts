import { firstPage, type Attach } from '../../workbench/addin/attached';
import { registerFunctions, type FunctionOf, type FunctionsMetadata } from '../../workbench/host';
import type { Manifest } from '../../workbench/manifest/parse';
import { clientFrame } from './clientFrame';

/** Where the add-in's own scripts are, as this page brings them. */
export interface AddInScripts {
  readonly taskpane: Promise<string>;
  readonly commands: Promise<string>;
  /** The worker that reads documents. */
  readonly reading: Promise<string>;
  readonly functions: { readonly metadata: FunctionsMetadata; readonly functionOf: FunctionOf };
}

/** The add-in beside a workbook on our own client; its functions serve all workbooks alike. */
export const withClient =
  (manifest: Manifest, scripts: AddInScripts, panes: HTMLElement): Attach =>
  (host) => {
    const { metadata, functionOf } = scripts.functions;
    registerFunctions(host, manifest.functionsNamespace, metadata, functionOf);
    const pane = clientFrame(host, '任务窗格', scripts.taskpane, scripts.reading);
    const commands = clientFrame(host, '功能区命令', scripts.commands, scripts.reading);
    commands.frame.hidden = true;
    const show = (page: string): void => pane.show(new URL(page).search);
    commands.show('');
    show(firstPage(manifest) ?? window.location.href);
    // What they show is told before they stand anywhere: an empty frame would load once more.
    panes.append(pane.frame, commands.frame);
    return {
      pane: pane.frame,
      show,
      run: commands.run,
      remove: () => {
        pane.remove();
        commands.remove();
      },
    };
  };
