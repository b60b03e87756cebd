// Every package of the lock file says what it must be, bit for bit: part of npm run lint.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const lock = join(import.meta.dirname, '..', 'package-lock.json');
const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
// The first is this package itself; a link is a folder of it.
const loose = Object.entries(packages)
  .filter(
    ([name, { link, integrity }]) => name !== '' && !link && !/^sha512-/.test(integrity ?? ''),
  )
  .map(([name, { version }]) => `${name} ${version}`);
const foreign = Object.entries(packages)
  .filter(([, { resolved }]) => resolved !== undefined)
  .map(([name]) => `${name} names the place it came from`);

for (const line of [...loose.map((one) => `${one} has no integrity`), ...foreign])
  console.error(line);
console.log(
  `${Object.keys(packages).length} entries of the lock file, ${loose.length + foreign.length} faults`,
);
if (loose.length + foreign.length > 0) process.exitCode = 1;
