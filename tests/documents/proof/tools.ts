import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The programs of other makers that the proofs rest on. A proof without them fails, and says so. */

const wanted =
  '这些证明要用 LibreOffice、pandoc、openpyxl 和 XlsxWriter。Debian、Ubuntu：apt-get install libreoffice-calc libreoffice-writer pandoc python3-openpyxl python3-xlsxwriter';

/** A folder of its own, gone when `work` is done. */
export function withFolder<Result>(work: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-proof-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same, where the work waits for something. */
export async function withFolderOf<Result>(
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-proof-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How LibreOffice takes HTML: into a sheet as Calc, into a text as Writer. */
type HtmlFilter = 'HTML (StarCalc)' | 'HTML (StarWriter)';

/**
 * LibreOffice opens the files, computes what is not computed, and saves them anew.
 * @param as for HTML: the program whose clipboard would take it
 */
export function convert(
  files: readonly string[],
  to: 'xlsx' | 'pdf' | 'xls' | 'ods' | 'docx' | 'rtf' | 'html' | 'csv' | 'doc' | 'odt',
  folder: string,
  as?: HtmlFilter,
): void {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const filter = as === undefined ? [] : [`--infilter=${as}`];
  run('soffice', [
    ...[profile, '--headless', ...filter, '--convert-to', to, '--outdir', folder],
    ...files,
  ]);
}

/** pandoc writes a file anew, as the ending of its new name says. */
export function pandoc(from: string, to: string): void {
  run('pandoc', ['--standalone', '--output', to, from]);
}

/** Runs a script with the first Python that has openpyxl. */
export function python(script: string, args: readonly string[]): string {
  const found = ['python3', '/usr/bin/python3', 'python'].find((name) => {
    try {
      execFileSync(name, ['-c', 'import openpyxl'], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
  if (found === undefined) throw new Error(wanted);
  return run(found, [script, ...args]);
}

function run(program: string, args: readonly string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(wanted);
    throw error;
  }
}

export function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(file));
}
