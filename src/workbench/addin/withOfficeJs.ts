import { functionsOf, registerFunctions, type FunctionsMetadata } from '../host';
import type { Manifest } from '../manifest/parse';
import { firstPage, type Attach } from './attached';
import { addInFrame } from './frames';

/** The add-in's three pages as Excel runs them, each with the unmodified office.js in it. */
export const withOfficeJs =
  (manifest: Manifest, metadata: FunctionsMetadata, panes: HTMLElement): Attach =>
  (host, id) => {
    // A name that no earlier page of this browser had: office.js remembers its host by it.
    const instance = `${id}-${Date.now().toString(36)}`;
    const pane = addInFrame(host, instance, '任务窗格');
    const commands = addInFrame(host, instance, '功能区命令');
    const functions = addInFrame(host, instance, '自定义函数');
    const all = [pane, commands, functions];
    commands.frame.hidden = true;
    functions.frame.hidden = true;
    panes.append(...all.map(({ frame }) => frame));

    functions.frame.addEventListener('load', () => {
      const { contentWindow } = functions.frame;
      if (!contentWindow) return;
      registerFunctions(host, manifest.functionsNamespace, metadata, functionsOf(contentWindow));
    });
    functions.show(manifest.functionsPage);
    commands.show(manifest.commandsPage);
    const home = firstPage(manifest);
    if (home !== undefined) pane.show(home);
    return {
      pane: pane.frame,
      show: pane.show,
      run: commands.run,
      remove: () => {
        for (const frame of all) frame.remove();
      },
    };
  };
