import { build } from 'esbuild';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { form2021 } from '../src/form';
import { consistentReport } from '../tests/support/consistentReport';
import { tableCells } from '../tests/support/tableCells';

/**
 * The custom functions as Excel meets them: one file, loaded without React, Fluent or DOM. Tells
 * its size, how long loading and the first call take, and how many calls a second pass.
 */

type Functions = Record<string, (...args: unknown[]) => unknown[][]>;

/** The functions in one minified file, as the add-in ships them. */
async function bundled(folder: string): Promise<string> {
  const entry = path.join(folder, 'entry.ts');
  const outfile = path.join(folder, 'functions.mjs');
  const source = (name: string) => JSON.stringify(path.resolve(`src/functions/${name}.ts`));
  writeFileSync(
    entry,
    `export * from ${source('arithmetic')};\nexport * from ${source('checks')};`,
  );
  const asShipped = { bundle: true, minify: true, charset: 'utf8', format: 'esm' } as const;
  await build({ entryPoints: [entry], ...asShipped, outfile });
  return outfile;
}

function perSecond(call: () => unknown): number {
  const end = performance.now() + 1500;
  let calls = 0;
  const start = performance.now();
  for (; performance.now() < end; calls += 1) call();
  return (1000 * calls) / (performance.now() - start);
}

function tell(what: string, value: number, unit: string, target: string): void {
  const told = value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 });
  console.log(`${what.padEnd(36)} ${told.padStart(10)} ${unit.padEnd(8)} ${target}`);
}

const folder = mkdtempSync(path.join(tmpdir(), 'nianbao-'));
try {
  const file = await bundled(folder);
  Object.assign(globalThis, { CustomFunctions: { Error, ErrorCode: {} } });
  const start = performance.now();
  const functions = (await import(pathToFileURL(file).href)) as Functions;
  functions.balanceFunction?.([[58]], [[2]], [[61]], [[0]]);
  const first = performance.now() - start;
  const tables = Array.from({ length: 50 }, (_, seed) => {
    const table = form2021.tables.find(({ id }) => id === '3');
    return table ? tableCells(consistentReport(seed), table) : [];
  });
  let next = 0;
  const table = () => tables[(next += 1) % tables.length];
  tell(
    'functions.js, compressed',
    gzipSync(readFileSync(file)).length / 1000,
    'kB',
    '(at most 60)',
  );
  tell('load and first call', first, 'ms', '(at most 50)');
  const balance = () => functions.balanceFunction?.([[58]], [[2]], [[61]], [[0]]);
  tell('BALANCE', perSecond(balance), 'calls/s', '(at least 10,000)');
  tell(
    'CHECK of a table 三',
    perSecond(() => functions.checkFunction?.(table())),
    'calls/s',
    '(at least 200)',
  );
  tell(
    'VALUE of a table 三',
    perSecond(() => functions.figureFunction?.(table(), '总计')),
    'calls/s',
    '',
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
