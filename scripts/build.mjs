import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { buildPage } from './build-page.mjs';
import { buildWorkbench } from './build-workbench.mjs';

const config = createRequire(import.meta.url)('../webpack.config.js');

/** Builds the add-in into `dist/addin`. @throws Error with webpack's own report when it fails */
export function buildAddin() {
  const compiler = webpack(config({}, { mode: 'production' }));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close((closing) => {
        const trouble = error ?? closing;
        if (trouble) reject(trouble);
        else if (stats.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve();
      });
    });
  });
}

/** The add-in and the workbench, side by side; then the page, which takes up the add-in's files. */
export async function buildAll() {
  await Promise.all([buildAddin(), buildWorkbench()]);
  await buildPage();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll();
