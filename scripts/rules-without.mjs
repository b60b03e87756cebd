/**
 * Shows of every rule that a test fails without it: `npm run check:rules [id…]`. Each is taken out
 * of the catalogue in turn, and its own test is run: that of the catalogue would fail in any case.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const index = join(root, 'src/validation/rules/index.ts');
const whole = readFileSync(index, 'utf8');
const afterImports = whole.indexOf('\nconst ');

/** The rules by id, with the name under which the catalogue lists each. */
const listed = new Map(
  [...whole.matchAll(/^import \{ (\w+) \} from '\.\/(.+)';$/gm)].map(([, name, id]) => [id, name]),
);

/** The catalogue without the rule of this name, wherever in a list it stands. */
function without(name) {
  const [imports, lists] = [whole.slice(0, afterImports), whole.slice(afterImports)];
  const left = lists.replace(new RegExp(`(?<=[[,\\s])${name},?(?=[\\s\\]])`), '');
  if (left === lists) throw new Error(`${name} stands in no list of ${index}.`);
  return imports + left;
}

/** @returns whether the rule's test passes without it; jest says 1 where a test failed */
function passesWithout(id, name) {
  writeFileSync(index, without(name));
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const test = `tests/validation/rules/${id}.test.ts`;
  const { status } = spawnSync(process.execPath, [jest, '-w', '1', '--runTestsByPath', test], {
    cwd: root,
    stdio: 'ignore',
  });
  if (status !== 0 && status !== 1) throw new Error(`The test of ${id} did not run to its end.`);
  return status === 0;
}

const asked = process.argv.slice(2);
const unknown = asked.filter((id) => !listed.has(id));
if (unknown.length > 0) throw new Error(`No rule is called ${unknown.join(', ')}.`);
let missed = 0;
// Stopped by hand, it stops the test that runs, and so comes to the end where the catalogue is put back.
process.on('SIGINT', () => undefined);
try {
  for (const [id, name] of listed) {
    if (asked.length > 0 && !asked.includes(id)) continue;
    const passes = passesWithout(id, name);
    if (passes) missed += 1;
    console.log(`${id}: ${passes ? 'NO TEST FAILS without it' : 'ok'}`);
  }
} finally {
  writeFileSync(index, whole);
}
process.exitCode = missed > 0 ? 1 : 0;
