import { availableParallelism } from 'node:os';
import type { Report } from '../report';
import { doubleUnits, sayDouble } from '../validation';
import { filesIn } from './arrivals';
import { readReports } from './books';
import { CheckProgress } from './checkProgress';
import { plainLines, putOut } from './output';
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

  const previous = await readAll(values.previous === undefined ? [] : [values.previous]);
  if ('why' in previous) return failed(previous.why);
  const unitFiles = values.units && (await withoutStars(values.units));
  const units = await readAll(unitFiles ?? []);
  if ('why' in units) return failed(units.why);
  const [double] = doubleUnits(units.reports);
  if (double) return failed(`--units：${sayDouble(double)}`);

  const orders: JudgeOrders = {
    what: 'judge',
    manner,
    previous: values.previous === undefined ? [] : [values.previous],
    units: unitFiles ?? null,
    ignoreKept: values['ignore-kept'] ?? false,
  };
  const files = await filesIn(positionals);
  if (files.length === 0) return failed('给出的文件夹里没有文件。');
  const sum = await checked(files, orders, jobs);
  const unused = sum.reports > 0 ? unusedOf(sum, previous.reports, units.reports) : [];
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
  const progress = new CheckProgress(files.length);
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
    progress.tell(Math.min(done, files.length), sum.reports, sum.wrong);
  }
  progress.clear();
  await putOut(process.stdout, after);
  return sum;
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

/** The reports in files to hold others against; a file that cannot be read stops everything. */
async function readAll(
  files: readonly string[],
): Promise<{ readonly reports: readonly Report[] } | { readonly why: string }> {
  const reports: Report[] = [];
  for (const file of files) {
    const read = await readReports(file);
    if (typeof read === 'string') return { why: `${file}：${read}` };
    reports.push(...read);
  }
  return { reports };
}

/** Reports that were given and held against nothing: that must not go by in silence. */
function unusedOf(
  { used }: Sum,
  previous: readonly Report[],
  units: readonly Report[],
): readonly string[] {
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
