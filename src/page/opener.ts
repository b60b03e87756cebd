import type { FunctionsMetadata } from '../workbench/host';
import type { Manifest } from '../workbench/manifest/parse';
import type { Opener } from '../workbench/opener';
import { openOnDesk } from '../workbench/openOnDesk';
import { readerBy } from '../workbench/opening';
import { part } from '../workbench/page/element';
import { sampleXlsx } from '../workbench/samples';
import { functionRuntime } from './client/functions';
import { withClient, type AddInScripts } from './frames/withClient';
import { dataNamed, runScript, scriptNamed } from './parts';

declare global {
  interface Window {
    /** What this script leaves for the page, which has begun without it. */
    nianbaoOpener?: (manifest: Manifest) => Promise<Opener>;
  }
}

/** The add-in's scripts, its functions already run: they serve every workbook. */
async function addInScripts(): Promise<AddInScripts> {
  const { globals, functionOf } = functionRuntime();
  Object.assign(window, globals);
  await runScript(window, await scriptNamed('functions.js'));
  const metadata = dataNamed('functions.json') as FunctionsMetadata;
  return {
    taskpane: scriptNamed('taskpane.js'),
    commands: scriptNamed('commands.js'),
    reading: scriptNamed('reading.js'),
    functions: { metadata, functionOf },
  };
}

window.nianbaoOpener = async (manifest) => {
  const attach = withClient(manifest, await addInScripts(), part('panes'));
  const opening = await scriptNamed('opening.js');
  const read = readerBy(() => new Worker(opening, { name: 'opening' }));
  return { attach, openOnDesk, read, sampleXlsx };
};
