import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire as requireFrom } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

interface BuildConfig {
  readonly functions: (mode: 'production') => Configuration;
}

/** functions.js as it is shipped, built anew. Tests and benches run in the project's folder. */
export async function shippedFunctions(): Promise<string> {
  const config = requireFrom(path.resolve('package.json'))('./webpack.config.js') as BuildConfig;
  const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-functions-'));
  try {
    await built(config.functions('production'), folder);
    return readFileSync(path.join(folder, 'functions.js'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function built(options: Configuration, folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack({ ...options, cache: false, output: { ...options.output, path: folder } }).run(
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
}
