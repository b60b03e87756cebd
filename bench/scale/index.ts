import { read } from '@e965/xlsx';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLines, writeWorkbooks } from './files';

/**
 * A thousand files through the built command line, beside SheetJS that merely reads their cells; a
 * thousand reports with long prose. The two take turns, so that both meet what else the machine does.
 * `npm run bench:scale` (`node scripts/build-cli.mjs` before).
 */
const many = 1000;
const turns = 3;
const characters = 20_000;
const command = 'dist/cli/nianbao.cjs';

if (process.argv[2] === 'sheetjs') readAll(process.argv[3] ?? '');
else await measureAll();

function readAll(folder: string): void {
  for (const file of readdirSync(folder)) read(readFileSync(join(folder, file)));
}

/** Seconds that a process of its own takes. */
function secondsOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['ignore', openSync('/dev/null', 'w'), 'pipe'],
  });
  if (status !== 0 && status !== 1) throw new Error(stderr.toString());
  return (performance.now() - start) / 1000;
}

async function measureAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-scale-'));
  try {
    const books = join(folder, 'books');
    await writeWorkbooks(books, many);
    const ratios: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const theirs = secondsOf([process.argv[1] ?? '', 'sheetjs', books]);
      const ours = secondsOf([command, 'check', books, '--ndjson']);
      ratios.push(theirs / ours);
      console.log(
        `${many} workbooks: SheetJS reads cells ${theirs.toFixed(1)} s, checked ${ours.toFixed(1)} s`,
      );
    }
    ratios.sort((a, b) => a - b);
    console.log(`as fast as SheetJS: ${(ratios[turns >> 1] ?? NaN).toFixed(2)} times`);
    const lines = join(folder, 'reports.ndjson');
    writeLines(lines, many, characters);
    const seconds = secondsOf([command, 'check', lines, '--ndjson']);
    console.log(
      `${many} reports of ${characters} characters: ${(many / seconds).toFixed(0)} a second`,
    );
    console.log(`load of the machine: ${loadavg()[0]?.toFixed(1) ?? ''}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
