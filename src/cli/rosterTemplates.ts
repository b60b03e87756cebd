import { join } from 'node:path';
import { collect, openingReport, passedOver, type Roster } from '../county';
import { templateXlsx } from '../documents';
import { arrivalsOf } from './arrivals';
import { fileName } from './fileName';
import { filesIn } from './filesIn';
import { failed, type CommandResult } from './checkCommand';
import { makeFolder, writeNew } from './outFiles';

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
  const arrivals = await arrivalsOf(await filesIn(previous), () => undefined);
  const last = collect(arrivals, year - 1, roster);
  const out: string[] = [];
  const unwritten: string[] = [];
  const refused = await makeFolder(folder);
  if (refused !== null) return failed(refused);
  for (const { name, expected } of roster) {
    if (!expected) continue;
    const file = join(folder, `${fileName(name)}${year}年报.xlsx`);
    const before = last.units.find((one) => one.name === name)?.counted?.dossier.report ?? null;
    const report = openingReport(name, year, before);
    const why = await writeNew(file, await templateXlsx({ year, organ: name, totals, report }));
    if (why !== null) unwritten.push(why);
    else out.push(`已写入 ${file}${before ? '，上年结转和现行有效件数按上年年报填入' : ''}\n`);
  }
  const unused = passedOver(last).map((why) => `--previous：${why}`);
  const failing = unwritten.length > 0 || arrivals.some((one) => 'why' in one);
  const err = [...unused, ...unwritten].map((line) => `${line}\n`).join('');
  return { out: out.join(''), err, code: failing ? 2 : 0 };
}
