import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * The built command's first lines: how V8 sets out, and the program, of which V8 need not compile anew
 * what it has compiled when the program was built (`scripts/warm-code.mjs`).
 */

// With the megabytes that workers soon fill, for filling them step by step takes many more collections;
// and in Node 20, which optimises functions so early that it does most of them again, only after about
// as many calls as later ones wait for. Said first: V8 takes no code that was compiled otherwise.
setFlagsFromString('--min-semi-space-size=8');
setFlagsFromString('--initial-heap-size=64');
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=400000');

const file = join(__dirname, 'program.cjs');
const source = readFileSync(file, 'utf8');

/** What the program ends with, and what code compiled of it begins with. */
export const hash = source.slice(-64);

/** The program's code; undefined where there is none, or of another program. */
function compiled(): Buffer | undefined {
  const code = join(__dirname, 'program.code');
  if (!existsSync(code)) return undefined;
  const bytes = readFileSync(code);
  return bytes.toString('latin1', 0, hash.length) === hash
    ? bytes.subarray(hash.length)
    : undefined;
}

/** The program as a function of what Node gives a module, and of what loads its rare packages. */
export const program = new Script(
  `(function (exports, require, module, __filename, __dirname, importRare) {${source}\n})`,
  { filename: file, cachedData: compiled() },
);

type Wrapped = (...given: readonly unknown[]) => void;
const importRare = (name: string) => import(name) as Promise<unknown>;
// Under the name of this file: the workers that the program starts begin here, too.
(program.runInThisContext() as Wrapped)(
  exports,
  require,
  module,
  __filename,
  __dirname,
  importRare,
);
