import { availableParallelism } from 'node:os';
import { filesIn } from './filesIn';
import type { NamedReports } from './named';
import { plainLines, putOut } from './output';
import { ProgressLine } from './progressLine';
import { withoutStars } from './stars';
import { parsed, spread, WrongUsage } from './usage';
import { inOrder, judging, tasksOf, type Judged, type JudgeOrders, type Manner } from './work';

/** What a command came to: what it says on either stream, and its exit code. */
export interface CommandResult {
  readonly out: string;
  readonly err: string;
  readonly code: 0 | 1 | 2;
}

/** How the entries of a manner are put together. */
const frames: Readonly<Record<Manner, readonly [string, string, string]>> = {
  text: ['', '\n', ''],
  report: ['', '\n', ''],
  json: ['{"reports":[', ',', ']}\n'],
  ndjson: ['', '', ''],
};

/** `nianbao check`: writes what it finds as it comes. @throws WrongUsage */
export async function checkCommand(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = parsed(spread(args, '--units'), {
    previous: { type: 'string' },
    units: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    ndjson: { type: 'boolean' },
    report: { type: 'boolean' },
    jobs: { type: 'string' },
    'ignore-kept': { type: 'boolean' },
  });
  if (positionals.length === 0) throw new WrongUsage('没有给出要核查的文件');
  const manner = mannerOf(values);
  const jobs = jobsFrom(values.jobs);
  if (args.includes('--units') && !values.units) throw new WrongUsage('--units 后面没有文件');

  const previous = values.previous === undefined ? [] : [values.previous];
  const units = values.units ? await withoutStars(values.units) : null;
  const named = await readNamed(previous, units ?? []);
  if ('why' in named) return failed(named.why);

  const orders: JudgeOrders = {
    what: 'judge',
    manner,
    previous,
    units,
    ignoreKept: values['ignore-kept'] ?? false,
  };
  const files = await filesIn(positionals);
  if (files.length === 0) return failed('给出的文件夹里没有文件。');
  const sum = await checked(files, orders, jobs);
  const unused = sum.reports > 0 ? unusedOf(sum, named) : [];
  return {
    out: '',
    err: unused.join(''),
    code: sum.unreadable > 0 ? 2 : sum.wrong > 0 ? 1 : 0,
  };
}

function mannerOf(values: {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly report?: boolean;
}): Manner {
  const chosen = (['json', 'ndjson', 'report'] as const).filter((manner) => values[manner]);
  if (chosen.length > 1)
    throw new WrongUsage(`${chosen.map((manner) => `--${manner}`).join(' 和 ')} 只能用一个`);
  return chosen[0] ?? 'text';
}

/** As many as the machine has cores, where nothing is said. */
function jobsFrom(text: string | undefined): number {
  if (text === undefined) return availableParallelism();
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text);
  throw new WrongUsage('--jobs 后面应是同时核查的文件数，如 2');
}

/** What all tasks came to. */
interface Sum {
  reports: number;
  wrong: number;
  unreadable: number;
  readonly used: { readonly previous: Set<number>; readonly units: Set<number> };
}

/** Judges the files, and writes every entry as soon as its turn has come. */
async function checked(files: readonly string[], orders: JudgeOrders, jobs: number): Promise<Sum> {
  const sum: Sum = {
    ...{ reports: 0, wrong: 0, unreadable: 0 },
    used: { previous: new Set(), units: new Set() },
  };
  const [before, between, after] = frames[orders.manner];
  const progress = new ProgressLine();
  const start = Date.now();
  let written = 0;
  let done = 0;
  let isRead = await putOut(process.stdout, before);
  for await (const judged of inOrder(
    tasksOf(files),
    judging(orders),
    Math.min(jobs, mostJobs(files)),
  )) {
    if (!isRead) return sum;
    done += 1;
    add(sum, judged);
    progress.clear();
    const entries = judged.entries.map((entry) => asWritten(orders.manner, entry));
    const text = entries.join(between);
    isRead = await putOut(process.stdout, text && written > 0 ? between + text : text);
    written += entries.length;
    await putOut(process.stderr, judged.unreadable.map((line) => `${plainLines(line)}\n`).join(''));
    progress.tell(() => howFar(Math.min(done, files.length), files.length, start, sum));
  }
  progress.clear();
  await putOut(process.stdout, after);
  return sum;
}

/** @param start when the first was begun, in milliseconds */
function howFar(done: number, all: number, start: number, { reports, wrong }: Sum): string {
  const found = `${reports} 份年报，有错误的 ${wrong} 份`;
  if (all === 1) return found;
  const left = ((Date.now() - start) / done) * (all - done);
  return `${done}/${all} 个文件，${found}，约剩 ${Math.ceil(left / 1000)} 秒`;
}

/** A single file is judged by one; of a stream nobody knows how long it is. */
const mostJobs = (files: readonly string[]) =>
  files.length === 1 && !/\.(?:json|ndjson|jsonl)$|^-$/i.test(files[0] ?? '') ? 1 : Infinity;

function asWritten(manner: Manner, entry: string): string {
  if (manner === 'ndjson') return `${entry}\n`;
  return manner === 'json' ? entry : plainLines(entry);
}

function add(sum: Sum, judged: Judged): void {
  sum.reports += judged.reports;
  sum.wrong += judged.wrong;
  sum.unreadable += judged.unreadable.length;
  for (const one of judged.used.previous) sum.used.previous.add(one);
  for (const one of judged.used.units) sum.used.units.add(one);
}

/** Reading is loaded for them alone: the workers, which read the rest, are to set out at once. */
async function readNamed(
  previous: readonly string[],
  units: readonly string[],
): Promise<NamedReports | { readonly why: string }> {
  if (previous.length === 0 && units.length === 0) return { previous: [], units: [] };
  const { namedReports } = await import('./named');
  return namedReports(previous, units);
}

/** Reports that were given and held against nothing: that must not go by in silence. */
function unusedOf({ used }: Sum, { previous, units }: NamedReports): readonly string[] {
  const lines: string[] = [];
  if (previous.length > 0 && used.previous.size === 0)
    lines.push('--previous：不是所查年报的同一机关、上一年度的年报，没有采用。\n');
  const others = units.filter((_, i) => !used.units.has(i)).map(({ source }) => source);
  if (others.length > 0)
    lines.push(`--units：${others.join('、')}与所查年报不是同一年度，没有计入。\n`);
  return lines;
}

/** Nothing was done; one line says why. */
export function failed(message: string): CommandResult {
  return { out: '', err: `${plainLines(message)}\n`, code: 2 };
}
