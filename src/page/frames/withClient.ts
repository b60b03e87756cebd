import { firstPage, type Attach } from '../../workbench/addin/attached';
import { registerFunctions, type FunctionOf, type FunctionsMetadata } from '../../workbench/host';
import type { Manifest } from '../../workbench/manifest/parse';
import type { Script } from '../parts';
import { clientFrame } from './clientFrame';

/** The add-in's own scripts, as this page brings them. */
export interface AddInScripts {
  readonly taskpane: Script;
  readonly commands: Script;
  /** Where the script of the worker that reads documents is. */
  readonly reading: string;
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
    panes.append(pane.frame, commands.frame);
    const show = (page: string): void => pane.show(new URL(page).search);
    commands.show('');
    show(firstPage(manifest) ?? window.location.href);
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
