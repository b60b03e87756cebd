/**
 * Shows of every rule that a test fails without it: `npm run check:rules [id…]`. Each is taken out
 * of the catalogue in turn, and its own test is run with that of the catalogue.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const index = join(root, 'src/validation/rules/index.ts');
const whole = readFileSync(index, 'utf8');

/** The rules by id, with the name under which the catalogue lists each. */
const listed = new Map(
  [...whole.matchAll(/^import \{ (\w+) \} from '\.\/(.+)';$/gm)].map(([, name, id]) => [id, name]),
);

/** @returns whether the tests pass without the rule */
function passesWithout(id, name) {
  writeFileSync(index, whole.replace(new RegExp(`^  ${name},\\n`, 'm'), ''));
  const tests = [`tests/validation/rules/${id}.test.ts`, 'tests/validation/catalogue.test.ts'];
  const files = tests.filter((file) => existsSync(join(root, file)));
  const jest = join(root, 'node_modules/jest/bin/jest.js');
  const { status } = spawnSync(process.execPath, [jest, '-w', '1', '--runTestsByPath', ...files], {
    cwd: root,
    stdio: 'ignore',
  });
  return status === 0;
}

const wanted = process.argv.slice(2);
let missed = 0;
try {
  for (const [id, name] of listed) {
    if (wanted.length > 0 && !wanted.includes(id)) continue;
    const passes = passesWithout(id, name);
    if (passes) missed += 1;
    console.log(`${id}: ${passes ? 'NO TEST FAILS without it' : 'ok'}`);
  }
} finally {
  writeFileSync(index, whole);
}
process.exitCode = missed > 0 ? 1 : 0;
