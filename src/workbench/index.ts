import { withOfficeJs } from './addin/withOfficeJs';
import { sentence, startDesk, showMessage } from './desk';
import type { FunctionsMetadata } from './host';
import { parseManifest } from './manifest/parse';
import { openOnDesk } from './openOnDesk';
import { readerBy } from './opening';
import { part } from './page/element';
import { sampleXlsx } from './samples';

const addin = new URL('addin/', window.location.href);

async function start(): Promise<void> {
  const text = await (await fetch(new URL('manifest.xml', addin))).text();
  const manifest = parseManifest(new DOMParser().parseFromString(text, 'text/xml'), addin);
  const metadata = (await (await fetch(manifest.functionsMetadata)).json()) as FunctionsMetadata;
  const attach = withOfficeJs(manifest, metadata, part('panes'));
  const reading = new URL('opening.js', window.location.href);
  const read = readerBy(() => new Worker(reading, { name: 'opening' }));
  const opener = { attach, openOnDesk, read, sampleXlsx };
  const desk = startDesk(manifest, Promise.resolve(opener));
  await desk.open({ name: '工作簿1', bytes: null });
}

start().catch((trouble: unknown) => {
  showMessage(`工作台没有启动：${sentence(trouble)}`);
});
