import { build } from 'esbuild';
import { runInThisContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { form2021 } from '../src/form';
import { consistentReport } from '../tests/support/consistentReport';
import { shippedFunctions } from '../tests/support/shippedFunctions';
import { tableCells } from '../tests/support/tableCells';

/**
 * The custom functions as Excel meets them: the very file that is shipped, for the engine of 2016,
 * beside the same sources for engines of today. Tells how large each is, how long loading it and the first
 * call take, and how many calls a second pass.
 */

type Work = (...args: unknown[]) => unknown[][];

/** The same functions, written for the engine that runs this. */
async function forToday(): Promise<string> {
  const files = ['arithmetic', 'checks', 'ledger'];
  const contents = `${files.map((name) => `import * as ${name} from './${name}';`).join('\n')}
    for (const [name, work] of Object.entries({ ${files.map((name) => `...${name}`).join(', ')} }))
      CustomFunctions.associate(name.replace('Function', '').toUpperCase(), work);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src/functions', loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'iife',
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Runs the file without a page around it; answers its functions. In this realm, for in one of its own Node
 * asks for every global by a detour, a hundred times a call.
 */
function loaded(script: string): (id: string) => Work {
  const works = new Map<string, Work>();
  const associate = (id: string, work: Work) => works.set(id, work);
  const run = runInThisContext(`(CustomFunctions) => {${script}\n}`) as (given: object) => void;
  run({ associate, Error, ErrorCode: {} });
  return (id) => {
    const work = works.get(id);
    if (!work) throw new Error(`There is no function ${id}.`);
    return work;
  };
}

function perSecond(call: () => unknown): number {
  const end = performance.now() + 1500;
  let calls = 0;
  const start = performance.now();
  for (; performance.now() < end; calls += 1) call();
  return (1000 * calls) / (performance.now() - start);
}

const tables = Array.from({ length: 50 }, (_, seed) => {
  const table = form2021.tables.find(({ id }) => id === '3');
  return table ? tableCells(consistentReport(seed), table) : [];
});

/** The measures of one file, in the order of {@link measures}. */
function measured(script: string): readonly number[] {
  const start = performance.now();
  const workOf = loaded(script);
  const balance = workOf('BALANCE');
  balance([[58]], [[2]], [[61]], [[0]]);
  const first = performance.now() - start;
  let next = 0;
  const table = () => tables[(next += 1) % tables.length];
  return [
    gzipSync(script).length / 1000,
    first,
    perSecond(() => balance([[58]], [[2]], [[61]], [[0]])),
    perSecond(() => workOf('CHECK')(table())),
    perSecond(() => workOf('FIGURE')(table(), '总计')),
  ];
}

const measures = [
  ['functions.js, compressed', 'kB', 'at most 60'],
  ['load and first call', 'ms', 'at most 50'],
  ['BALANCE', 'calls/s', 'at least 10,000'],
  ['CHECK of a table 三', 'calls/s', 'at least 200'],
  ['FIGURE of a table 三', 'calls/s', ''],
] as const;

const shown = (value = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: value < 100 ? 1 : 0 }).padStart(12);

const shipped = measured(await shippedFunctions());
const today = measured(await forToday());
console.log(`${''.padEnd(30)} ${'as shipped'.padStart(12)} ${'for today'.padStart(12)}`);
measures.forEach(([what, unit, target], i) => {
  console.log(
    `${what.padEnd(30)} ${shown(shipped[i])} ${shown(today[i])} ${unit.padEnd(8)} ${target}`,
  );
});
