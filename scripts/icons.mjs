// Renders assets/*.svg to the PNG sizes that Office asks for.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { launch } from './browser.mjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const assets = new URL('../assets/', import.meta.url);

const browser = await launch();
const page = await browser.newPage();
for (const file of (await readdir(assets)).filter((name) => name.endsWith('.svg'))) {
  const name = file.replace('.svg', '');
  const svg = await readFile(new URL(file, assets), 'utf8');
  for (const size of name === 'icon' ? [...sizes, 128] : sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100%}</style>${svg}`);
    const png = await page.screenshot({ omitBackground: true });
    await writeFile(new URL(`${name}-${size}.png`, assets), png);
  }
}
await browser.close();
