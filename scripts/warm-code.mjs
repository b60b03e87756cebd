/**
 * Keeps the code that V8 compiles of the command line while it reads and judges, beside the program:
 * those who start it need not compile it again. Code of another Node, or of another program, is left
 * aside by whoever finds it.
 */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

/** How often each file is read: V8 keeps what it has compiled, whatever it does with it later. */
const turns = 3;

if (!isMainThread) work(workerData);

/** @param command the built command line @returns the code of its program, with the hash before it */
export async function warmCode(command) {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-warm-'));
  try {
    const files = samples(command, folder);
    const orders = {
      what: 'judge',
      manner: 'ndjson',
      previous: [],
      units: null,
      ignoreKept: false,
    };
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { ...orders, command, answers: files.length * turns },
    });
    for (let turn = 0; turn < turns; turn += 1)
      for (const file of files) worker.postMessage({ kind: 'file', file });
    const [code] = await once(worker, 'message');
    await worker.terminate();
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Small files of the command's own making: a form that waits for figures, figures, and a workbook of
 * their sum. No total agrees, so that there is something to find.
 */
function samples(command, folder) {
  const nianbao = (...args) => {
    const said = spawnSync(process.execPath, [command, ...args], { cwd: folder, encoding: 'utf8' });
    // 1: there are errors, or figures are missing.
    if (said.status !== 0 && said.status !== 1) throw new Error(said.stderr);
    return said.stdout;
  };
  nianbao('template', '--year', '2024', '--organ', '某县某局', 'form.xlsx');
  const [form] = JSON.parse(nianbao('check', 'form.xlsx', '--json')).reports;
  const figures = Object.keys(form.values).map((id, i) => [id, i % 7]);
  const unit = { ...form, values: Object.fromEntries(figures) };
  writeFileSync(join(folder, 'unit.json'), JSON.stringify(unit));
  nianbao('consolidate', 'unit.json', '--out', 'sum.xlsx');
  return ['form.xlsx', 'unit.json', 'sum.xlsx'].map((name) => join(folder, name));
}

/** Works as a worker of the command does, but for its answers: after the last it says the code. */
function work({ command, answers }) {
  const answer = parentPort.postMessage.bind(parentPort);
  let done = 0;
  parentPort.postMessage = () => {
    done += 1;
    if (done === answers)
      answer(Buffer.concat([Buffer.from(built.hash, 'latin1'), built.program.createCachedData()]));
  };
  const built = createRequire(import.meta.url)(command);
}
