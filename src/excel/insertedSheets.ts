import { base64Of } from './base64';
import { Refused } from './failure';
import { inExcel } from './inExcel';

/** A sheet as it was when it was put in; formulas alone, for what they show may change. */
export interface InsertedSheet {
  readonly id: string;
  readonly name: string;
  readonly formulas: string;
}

/**
 * Puts the named sheets of a workbook behind the last one and shows the first of them.
 * @param cell where the user begins on it. Left at A1, the first digit that is typed would take the
 * place of the sheet's own check.
 */
export async function putIn(
  xlsx: Uint8Array,
  names: readonly string[],
  cell: string,
): Promise<readonly InsertedSheet[]> {
  await demandOpenStructure('没有插入任何工作表');
  const ids = await inserted(xlsx, names);
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheets = ids.map((id) => contentOf(worksheets.getItem(id), id));
    sheets[0]?.sheet.activate();
    sheets[0]?.sheet.getRange(cell).select();
    await context.sync();
    return sheets.map(frozen);
  });
}

/** Where the structure of the workbook is protected, sheets are neither put in nor taken out. */
async function demandOpenStructure(nothingDone: string): Promise<void> {
  const isProtected = await inExcel(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  if (!isProtected) return;
  throw new Refused(
    `工作簿的结构受保护，${nothingDone}。请先在“审阅”选项卡中再按一次“保护工作簿”，撤销保护。`,
  );
}

/**
 * Puts the sheets in; answers their ids. Excel may put them in and answer with an error all the same:
 * so after an error the workbook itself is asked.
 */
async function inserted(xlsx: Uint8Array, names: readonly string[]): Promise<readonly string[]> {
  try {
    return await inExcel(async (context) => {
      const ids = context.workbook.insertWorksheetsFromBase64(base64Of(xlsx), {
        sheetNamesToInsert: [...names],
        positionType: 'End',
      });
      await context.sync();
      return ids.value;
    });
  } catch (trouble) {
    const there = await sheetsNamed(names);
    if (there.length === names.length) return there.map(({ id }) => id);
    if (there.length === 0) throw trouble;
    const list = there.map(({ name }) => `“${name}”`).join('、');
    throw new Refused(`Excel 只插入了一部分：${list}。请删除以后再试。`, { cause: trouble });
  }
}

/** Which of the names, free until now, are those of sheets; in the order of the names. */
function sheetsNamed(names: readonly string[]) {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return names.flatMap((name) => worksheets.items.find((sheet) => sheet.name === name) ?? []);
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
export async function takeOut(ours: readonly InsertedSheet[]): Promise<string> {
  await demandOpenStructure('没有删除插入的工作表');
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/visibility');
    await context.sync();
    const left = ours.filter(({ id }) => worksheets.items.some((sheet) => sheet.id === id));
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
    return `已删除插入的 ${contents.length} 张工作表。`;
  });
}
