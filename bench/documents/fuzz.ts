import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument, UnreadableFile } from '../../src/documents';
import { randomFrom } from '../../tests/support/consistentReport';
import { documentFiles } from '../../tests/support/documentFiles';
import { mangled } from '../../tests/support/mangled';

/** Seconds of processor after which reading counts as hanging. */
const patience = 2;

const seconds = () => process.cpuUsage().user / 1e6;

/**
 * Reads `many` damaged files, each from a seed of its own: a report or UnreadableFile may come of
 * it. Anything else, and whatever takes too long, is told with its seed and kept as a file.
 */
export async function fuzz(many: number, first: number): Promise<void> {
  const files = await documentFiles(1);
  const told = { read: 0, empty: 0, refused: 0, failed: 0 };
  let slowest = 0;
  let most = 0;
  for (let seed = first; seed < first + many; seed += 1) {
    const { name, bytes } = mangled(files, randomFrom(seed));
    const start = seconds();
    let fault: unknown = null;
    try {
      const reports = await readDocument(bytes, name);
      told[reports.length > 0 ? 'read' : 'empty'] += 1;
    } catch (error) {
      if (error instanceof UnreadableFile) told.refused += 1;
      else fault = error;
    }
    const taken = seconds() - start;
    slowest = Math.max(slowest, taken);
    if (taken > patience) fault = new Error(`${taken.toFixed(1)} s`);
    if (fault !== null) {
      told.failed += 1;
      const kept = join(tmpdir(), `nianbao-fuzz-${seed}-${name}`);
      writeFileSync(kept, bytes);
      console.log(`seed ${seed}, kept as ${kept}:`, fault);
    }
    if (seed % 500 === 0) most = Math.max(most, process.memoryUsage().rss / 1024 / 1024);
  }
  console.log(
    `${many} damaged files: ${told.read} with a report, ${told.empty} with none, ` +
      `${told.refused} refused, ${told.failed} failed; slowest ${slowest.toFixed(2)} s, ` +
      `at most ${most.toFixed(0)} MB`,
  );
  if (told.failed > 0) process.exitCode = 1;
}
