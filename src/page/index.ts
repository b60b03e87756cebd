import { sentence, startDesk, showMessage } from '../workbench/desk';
import type { FunctionsMetadata } from '../workbench/host';
import { parseManifest } from '../workbench/manifest/parse';
import { part } from '../workbench/page/element';
import { functionRuntime } from './client/functions';
import { welcome } from './welcome';
import { withClient, type AddInScripts } from './frames/withClient';
import { dataNamed, runScript, scriptAddress, scriptNamed } from './parts';

/** The add-in's scripts, its functions already run: they serve every workbook. */
async function addInScripts(): Promise<AddInScripts> {
  const [taskpane, commands, reading, functions] = await Promise.all(
    ['taskpane.js', 'commands.js', 'reading.js', 'functions.js'].map(scriptNamed),
  );
  if (!taskpane || !commands || !reading || !functions) throw new Error('页面不完整。');
  const { globals, functionOf } = functionRuntime();
  Object.assign(window, globals);
  await runScript(window, functions);
  const metadata = dataNamed('functions.json') as FunctionsMetadata;
  return {
    ...{ taskpane, commands, reading: scriptAddress(reading) },
    functions: { metadata, functionOf },
  };
}

async function start(): Promise<void> {
  const xml = new DOMParser().parseFromString(String(dataNamed('manifest.xml')), 'text/xml');
  const manifest = parseManifest(xml, new URL(document.baseURI));
  const desk = startDesk(manifest, withClient(manifest, await addInScripts(), part('panes')));
  welcome(desk);
}

start().catch((trouble: unknown) => {
  showMessage(`年报助手没有启动：${sentence(trouble)}`);
});
