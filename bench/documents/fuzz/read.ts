import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument, UnreadableFile } from '../../../src/documents';
import { randomFrom } from '../../../tests/support/consistentReport';
import { documentFiles } from '../../../tests/support/documentFiles';
import { mangled } from '../../../tests/support/mangled';

/** What may come of a damaged file; anything else is a fault. */
export type Outcome = 'read' | 'empty' | 'refused' | 'failed';

/** What the reading process tells of one file. */
export interface Told {
  readonly seed: number;
  /** The ending of the file it was made from. */
  readonly kind: string;
  readonly outcome: Outcome;
  /** Seconds of processor. */
  readonly seconds: number;
  /** The most memory the process has had so far, in MB. */
  readonly memory: number;
}

/** Seconds of processor after which reading counts as hanging. */
const patience = 2;

const processor = () => process.cpuUsage().user / 1e6;

/**
 * Reads damaged files, each made from a seed of its own, and tells the parent process of each. The
 * file of a fault is kept, with its seed in its name.
 */
export async function readDamaged(first: number, many: number): Promise<void> {
  const files = await documentFiles(1);
  for (let seed = first; seed < first + many; seed += 1) {
    const { name, bytes } = mangled(files, randomFrom(seed));
    const start = processor();
    let outcome: Outcome;
    let fault: unknown = null;
    try {
      outcome = (await readDocument(bytes, name)).length > 0 ? 'read' : 'empty';
    } catch (error) {
      outcome = error instanceof UnreadableFile ? 'refused' : 'failed';
      fault = outcome === 'failed' ? error : null;
    }
    const seconds = processor() - start;
    if (seconds > patience) fault = new Error(`${seconds.toFixed(1)} s`);
    if (fault !== null) {
      outcome = 'failed';
      const kept = join(tmpdir(), `nianbao-fuzz-${seed}-${name}`);
      writeFileSync(kept, bytes);
      console.log(`seed ${seed}, kept as ${kept}:`, fault);
    }
    const memory = process.resourceUsage().maxRSS / 1024;
    const told: Told = { seed, kind: name.slice(name.indexOf('.')), outcome, seconds, memory };
    process.send?.(told);
  }
  process.disconnect();
}
