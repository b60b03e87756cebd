import type { SheetId } from '../documents/sheets/names';
import { base64Of } from './base64';
import type { Change } from './change';
import { Refused } from './failure';
import { inExcel } from './inExcel';
import { freeNames } from './names';
import type { Reader } from './read';
import { reportsIn, sheetsOfYear } from './reports';
import type { InsertOutcome, InsertRequest } from './types';

const tables: readonly SheetId[] = ['2', '3', '4'];

/** Loaded when it is first wanted: the pane opens without it. */
const templateWriter = () => import('../documents/sheets');

export interface Insertion {
  readonly outcome: InsertOutcome;
  /** Null where nothing was written. */
  readonly change: Change | null;
}

/**
 * Puts the tables of a year behind the last sheet and shows the first of them. Tables of that year
 * that are there are found by what stands in them, whatever their sheets are called; they are
 * shown and not touched, and only those that are missing are put in; so with the prose, if wanted.
 */
export async function insertTables(read: Reader, request: InsertRequest): Promise<Insertion> {
  const { grids, names } = await read();
  const there = sheetsOfYear(reportsIn(grids), request.year);
  const wanted: readonly SheetId[] = request.narrative ? [...tables, 'narrative'] : tables;
  const missing = wanted.filter((sheet) => !there.has(sheet));
  const fresh = freeNames(request.year, missing, names);
  const sheetNames = new Map([...there, ...fresh]);
  const nameOf = (sheet: SheetId) => sheetNames.get(sheet) ?? '';
  const found = {
    sheets: { '2': nameOf('2'), '3': nameOf('3'), '4': nameOf('4') },
    ...(request.narrative ? { narrative: nameOf('narrative') } : {}),
  };
  if (missing.length === 0) {
    await show(found.sheets['2']);
    return { outcome: { kind: 'existing', ...found }, change: null };
  }
  const { templateXlsx } = await templateWriter();
  const xlsx = await templateXlsx({ ...request, sheetNames });
  const inserted = await putIn(xlsx, [...fresh.values()]);
  const title = `插入的 ${String(request.year)} 年年报表格`;
  return {
    outcome: { kind: 'inserted', ...found },
    change: { title, takeBack: () => takeOut(inserted) },
  };
}

/** A sheet as it was when it was put in; formulas alone, for what they show may change. */
interface InsertedSheet {
  readonly id: string;
  readonly name: string;
  readonly formulas: string;
}

function putIn(xlsx: Uint8Array, names: string[]): Promise<readonly InsertedSheet[]> {
  return inExcel(async (context) => {
    const { workbook } = context;
    const ids = workbook.insertWorksheetsFromBase64(base64Of(xlsx), {
      sheetNamesToInsert: names,
      positionType: 'End',
    });
    await context.sync();
    const sheets = ids.value.map((id) => contentOf(workbook.worksheets.getItem(id), id));
    sheets[0]?.sheet.activate();
    await context.sync();
    return sheets.map(frozen);
  });
}

async function show(name: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(name).activate();
    await context.sync();
  });
}

function contentOf(sheet: Excel.Worksheet, id: string) {
  sheet.load('name');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address,formulas');
  return { id, sheet, used };
}

function frozen({ id, sheet, used }: ReturnType<typeof contentOf>): InsertedSheet {
  const formulas = used.isNullObject ? '' : JSON.stringify(used.formulas);
  return { id, name: sheet.name, formulas };
}

/** Deletes the sheets, unless the user has begun to work in one of them. */
function takeOut(inserted: readonly InsertedSheet[]): Promise<string> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    await context.sync();
    const left = inserted.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id));
    const others = worksheets.items.filter(({ id }) => !left.some((sheet) => sheet.id === id));
    if (left.length === 0) return '插入的工作表已经不在，不需要撤销。';
    if (!others.some(({ visibility }) => visibility === 'Visible')) {
      throw new Refused('工作簿至少要留一张可见的工作表，没有删除。请先新建一张，再撤销插入。');
    }
    const contents = left.map(({ id }) => contentOf(worksheets.getItem(id), id));
    await context.sync();
    const changed = contents
      .map(frozen)
      .filter(({ id, formulas }) => left.find((sheet) => sheet.id === id)?.formulas !== formulas);
    if (changed.length > 0) {
      const list = changed.map(({ name }) => `“${name}”`).join('、');
      throw new Refused(
        `插入之后${list}里已有改动，为免丢失，没有删除。确实不要时，请在工作表标签上按右键删除。`,
      );
    }
    for (const { sheet } of contents) sheet.delete();
    await context.sync();
    return `已删除插入的 ${String(contents.length)} 张工作表。`;
  });
}
