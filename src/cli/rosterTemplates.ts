import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { collect, openingReport, type Roster } from '../county';
import { templateXlsx } from '../documents';
import { arrivalsOf, filesIn } from './arrivals';
import { fileName } from './fileName';
import type { CommandResult } from './checkCommand';

/** What is asked of `nianbao template --roster`. */
export interface RosterTemplates {
  readonly roster: Roster;
  readonly year: number;
  readonly folder: string;
  readonly totals: 'formula' | 'typed';
  /** Files and folders with last year's reports. */
  readonly previous: readonly string[];
}

/** A workbook for every unit that has to report, never over one that is there. */
export async function rosterTemplates(request: RosterTemplates): Promise<CommandResult> {
  const { roster, year, folder, totals, previous } = request;
  const files = await filesIn(previous);
  const last = collect(await arrivalsOf(files, () => undefined), year - 1, roster);
  const out: string[] = [];
  const err: string[] = [];
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    return { out: '', err: `${folder}：建不了这个文件夹，请检查权限。\n`, code: 2 };
  }
  for (const { name, expected } of roster) {
    if (!expected) continue;
    const file = join(folder, `${fileName(name)}${year}年报.xlsx`);
    if (await exists(file)) {
      err.push(`${file}：文件已经有了，没有覆盖。\n`);
      continue;
    }
    const before = last.units.find((one) => one.name === name)?.counted?.dossier.report ?? null;
    const report = openingReport(name, year, before);
    try {
      await writeFile(file, await templateXlsx({ year, organ: name, totals, report }));
      out.push(`已写入 ${file}${before ? '，上年结转和现行有效件数按上年年报填入' : ''}\n`);
    } catch {
      err.push(`${file}：写不了，请检查文件夹和权限。\n`);
    }
  }
  return { out: out.join(''), err: err.join(''), code: err.length > 0 ? 2 : 0 };
}

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  );
