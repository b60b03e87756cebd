import { nextYearRoster, unreasoned, type ReturnSheet, type Roster } from '../../county';
import type { CountyResult } from '../../documents/county';
import type { ReportWorkbook } from '../../excel/types';
import { download } from '../export/ways';
import { countyWords as words } from '../words';

/** Writers are loaded when they are first wanted: the pane opens without them. */
export const writers = () => import('../../documents/county');

/** 退回修改单 as Word; of more than one unit in a packed file, for hosts block a row of downloads. */
export async function saveReturns(sheets: readonly ReturnSheet[]): Promise<string> {
  const { returnDocx } = await writers();
  const files = sheets.map((sheet) => ({
    name: `${sheet.unit}退回修改单.docx`,
    content: returnDocx(sheet),
  }));
  const [only, ...others] = files;
  if (!only) return words.nothingToReturn;
  if (others.length === 0) {
    download(only.name, only.content);
    return words.saved(only.name);
  }
  const { zipSync } = await import('fflate');
  const content = zipSync(Object.fromEntries(files.map((one) => [one.name, one.content])));
  const name = '退回修改单.zip';
  download(name, content);
  return words.saved(name);
}

/** What goes up, as one workbook or as one document. @returns what to say */
export async function saveCounty(result: CountyResult, as: 'xlsx' | 'docx'): Promise<string> {
  const { countyDocx, countyXlsx } = await writers();
  const name = `${result.county}${result.sum.year}年政府信息公开年报汇总.${as}`;
  download(name, as === 'docx' ? countyDocx(result) : await countyXlsx(result));
  const open = unreasoned(result.account).length;
  return open === 0 ? words.saved(name) : words.exportedOpen(words.saved(name), open);
}

/** The roster of the next year as a workbook of its own. @returns what to say */
export async function openNextRoster(
  workbook: Pick<ReportWorkbook, 'openAsNew'>,
  roster: Roster,
  year: number,
): Promise<string> {
  const { rosterXlsx } = await writers();
  const content = await rosterXlsx(nextYearRoster(roster));
  if (await workbook.openAsNew(content)) return words.openedAsNew;
  const name = words.rosterFile(year);
  download(name, content);
  return words.saved(name);
}
