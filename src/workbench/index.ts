import { withOfficeJs } from './addin/withOfficeJs';
import { sentence, startDesk, showMessage } from './desk';
import type { FunctionsMetadata } from './host';
import { parseManifest } from './manifest/parse';
import { part } from './page/element';

const addin = new URL('addin/', window.location.href);

async function start(): Promise<void> {
  const text = await (await fetch(new URL('manifest.xml', addin))).text();
  const manifest = parseManifest(new DOMParser().parseFromString(text, 'text/xml'), addin);
  const metadata = (await (await fetch(manifest.functionsMetadata)).json()) as FunctionsMetadata;
  const desk = startDesk(manifest, withOfficeJs(manifest, metadata, part('panes')));
  await desk.open({ name: '工作簿1', bytes: null });
}

start().catch((trouble: unknown) => {
  showMessage(`工作台没有启动：${sentence(trouble)}`);
});
