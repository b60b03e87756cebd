import type { CountySum, Roster } from '../../county';
import type { ReportWorkbook } from '../../excel/types';
import { countyWords as words } from '../words';
import { writers } from './deliver';

type Inserts = Pick<ReportWorkbook, 'insertSheets'>;

/** One sheet under its own name. @returns what to say */
async function insertSheet(
  workbook: Inserts,
  name: string,
  sheet: { readonly xlsx: () => Promise<Uint8Array>; readonly cell: string },
  done: string,
): Promise<string> {
  const isIn = await workbook.insertSheets({
    title: words.insertedSheet(name),
    names: [name],
    ...sheet,
  });
  return isIn ? done : words.sheetThere(name);
}

/** 名册, with the units that are known. @returns what to say */
export async function insertRoster(workbook: Inserts, roster: Roster): Promise<string> {
  const { countySheets, rosterFirstCell, rosterXlsx } = await writers();
  const sheet = { xlsx: () => rosterXlsx(roster), cell: rosterFirstCell };
  return insertSheet(workbook, countySheets.roster, sheet, words.rosterInserted);
}

/** 各单位: all units by item, whose sums are formulas. @returns what to say */
export async function insertUnits(
  workbook: Inserts,
  sum: CountySum,
  county: string,
): Promise<string> {
  const { countySheets, unitsFirstCell, unitsXlsx } = await writers();
  const sheet = { xlsx: () => unitsXlsx(sum, county), cell: unitsFirstCell };
  return insertSheet(workbook, countySheets.units, sheet, words.unitsInserted);
}
