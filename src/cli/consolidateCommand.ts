import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import {
  accountOf,
  boardOf,
  collect,
  countyOf,
  countySum,
  levelCount,
  judgeUnits,
  notesAcross,
  returnSheetOf,
  usualYear,
  type JudgedUnit,
  type UnitReview,
} from '../county';
import { changedUnits, countyGrids, countyXlsx, returnDocx, writtenInCounty } from '../documents';
import { isoOf, today } from '../ledger';
import type { Grid } from '../report';
import { arrivalsOf } from './arrivals';
import { failed, type CommandResult } from './checkCommand';
import { consolidatedJson } from './consolidatedJson';
import { consolidatedText } from './consolidatedText';
import { fileName } from './fileName';
import { filesIn } from './filesIn';
import { makeFolder, writeOut } from './outFiles';
import { ProgressLine } from './progressLine';
import { rosterIn } from './rosterFile';
import { parsed, WrongUsage } from './usage';

/** How the names of files with lists of corrections end. */
const returnEnding = '退回修改单.docx';

/** `nianbao consolidate`. @throws WrongUsage */
export async function consolidateCommand(args: readonly string[]): Promise<CommandResult> {
  const { values, positionals } = parsed(args, {
    year: { type: 'string' },
    roster: { type: 'string' },
    out: { type: 'string' },
    returns: { type: 'string' },
    json: { type: 'boolean' },
  });
  if (positionals.length === 0) throw new WrongUsage('没有给出各单位的文件');
  const named = values.year === undefined ? null : yearFrom(values.year);
  const list = values.roster === undefined ? null : await rosterIn(values.roster);
  if (typeof list === 'string') return failed(list);

  const { out } = values;
  const earlier = out === undefined ? [] : await earlierGrids(out);
  if (earlier === null) {
    return failed(`${out ?? ''}：已经有这个文件，又不是汇总生成的，没有覆盖；请换一个文件名。`);
  }

  const given = await filesIn(positionals);
  const files = given.filter((file) => !isLeftOver(file, out, values.returns));
  const progress = new ProgressLine();
  const arrivals = await arrivalsOf(files, (done) =>
    progress.tell(() => `已读 ${done}/${files.length} 个文件`),
  );
  progress.clear();
  const year = named ?? usualYear(arrivals);
  if (year === null) return failed('没有一份年报写明年度；请用 --year 给出要汇总的年份。');

  const collection = collect(arrivals, year, list?.roster ?? null);
  const judged = judgeUnits(collection);
  const sum = countySum(collection);
  // Without an earlier workbook nobody has changed anything, nor said why.
  const { standing, words } = writtenInCounty(earlier, sum);
  const result = {
    ...{ county: countyOf(collection.units), sum, judged, strangers: collection.strangers },
    // What reviewers decide stands in a workbook; here nobody has decided anything.
    reviews: new Map<string, UnitReview>(),
    across: notesAcross(collection, sum),
    account: accountOf(collection, sum, standing, words, isoOf(today())),
  };
  const rewritten = changedUnits(earlier, sum).map((one) => `${out ?? ''}：${one}`);
  const outputs = [
    // What is there was made by an earlier call: it is made anew, with what people wrote into it.
    ...(out === undefined ? [] : [await writeOut(out, await countyXlsx(result))]),
    ...(values.returns === undefined ? [] : await writeReturns(values.returns, judged, year)),
  ];
  const broken = arrivals.flatMap((one) => ('why' in one ? [`${one.source}：${one.why}\n`] : []));
  const refused = outputs.flatMap((one) => (one === null ? [] : [`${one}\n`]));
  const isWhole = judged.every(
    (one) =>
      (one.unit.standing === 'counted' || !one.unit.unit.expected) &&
      levelCount(one, 'error') === 0,
  );
  return {
    out: values.json ? `${consolidatedJson(result)}\n` : consolidatedText(result, boardOf(judged)),
    err: [
      ...[...(list?.told ?? []), ...rewritten].map((one) => `${one}\n`),
      ...broken,
      ...refused,
    ].join(''),
    code: broken.length + refused.length > 0 ? 2 : isWhole ? 0 : 1,
  };
}

function yearFrom(text: string): number {
  if (/^\d{4}$/.test(text)) return Number(text);
  throw new WrongUsage('--year 后面要是四位年份');
}

/** The sheets of the sum of an earlier call, none where there is no file; null for somebody's own. */
async function earlierGrids(file: string): Promise<readonly Grid[] | null> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null || bytes.length === 0 ? [] : countyGrids(bytes, basename(file));
}

/** Whether a file was left from an earlier call: the sum, or a list of corrections. */
function isLeftOver(file: string, out = '', returns = ''): boolean {
  const path = resolve(file);
  if (out !== '' && path === resolve(out)) return true;
  return returns !== '' && dirname(path) === resolve(returns) && path.endsWith(returnEnding);
}

async function writeReturns(
  folder: string,
  judged: readonly JudgedUnit[],
  year: number,
): Promise<readonly (string | null)[]> {
  const sheets = judged.flatMap((one) => returnSheetOf(one, year) ?? []);
  const refused = await makeFolder(folder);
  if (refused !== null) return [refused];
  return Promise.all(
    sheets.map((sheet) =>
      writeOut(join(folder, `${fileName(sheet.unit)}${returnEnding}`), returnDocx(sheet)),
    ),
  );
}
