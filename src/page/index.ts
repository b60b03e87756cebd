import { sentence, showMessage, startDesk } from '../workbench/desk';
import { parseManifest, type Manifest } from '../workbench/manifest/parse';
import type { Opener } from '../workbench/opener';
import { dataNamed, runScript, scriptNamed } from './parts';
import { welcome } from './welcome';

/** Loads what opens workbooks, while the user looks at what the page offers. */
async function comingOpener(manifest: Manifest): Promise<Opener> {
  await runScript(window, await scriptNamed('opener.js'));
  if (!window.nianbaoOpener) throw new Error('页面不完整，请重新取得。');
  return window.nianbaoOpener(manifest);
}

async function start(): Promise<void> {
  const xml = new DOMParser().parseFromString(String(dataNamed('manifest.xml')), 'text/xml');
  const manifest = parseManifest(xml, new URL(document.baseURI));
  const opener = comingOpener(manifest);
  welcome(startDesk(manifest, opener));
  await opener;
}

start().catch((trouble: unknown) => {
  showMessage(`年报助手没有启动：${sentence(trouble)}`);
});
