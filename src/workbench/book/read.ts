import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { readXlsx, type ConditionalRule, type Workbook } from 'hucre/xlsx';
import { PatchedPackage } from '../package/patchedPackage';
import type { ArrayFormulas } from './arrays';
import { besideCellsOf } from './besideCells';
import type { Palette } from './colour';
import { keep, type KeptOfWorkbook } from './kept';
import { lostOf } from './lost';
import type { BookResources } from './resources';
import { settingsIn, type AddinSettings } from './settings';
import { toUniverSheet, type XlsxSheet } from './sheet';
import { StyleTable } from './styleTable';
import { toUniverValidation } from './validation';

/**
 * A workbook that was read, nearly ready for the grid: all that grows with its cells is as the grid
 * has it. It is plain data, which a worker can send.
 */
export interface BookRead extends Omit<BookResources, 'conditions'> {
  readonly data: IWorkbookData;
  /** Conditional formats of each sheet, the first to hold first, as the file has them. */
  readonly rules: ReadonlyMap<string, readonly ConditionalRule[]>;
  /** The colours of the file's theme. */
  readonly palette: Palette;
  /** What formulas fill besides their cells, for Univer to begin with. */
  readonly arrays: ArrayFormulas;
  /** Kinds of content that the file has and the grid does not show: 图表, 批注. */
  readonly lost: readonly string[];
  /** What the add-in keeps with the workbook, by key, each as JSON text. */
  readonly settings: AddinSettings;
  /** The cell that the file selects on a sheet, `D6`, by the sheet's id. */
  readonly selected: ReadonlyMap<string, string>;
}

/**
 * Reads an .xlsx. Nothing that is imported here needs a page.
 * @param id of the new workbook; ids of its sheets begin with it, so that two never clash.
 * @throws hucre's errors for what is not a readable .xlsx.
 */
export async function readForGrid(bytes: Uint8Array, id: string, name: string): Promise<BookRead> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const palette = workbook.themeColors ?? [];
  const styles = new StyleTable(palette);
  const pack = PatchedPackage.of(bytes);
  const beside = await besideCellsOf(pack);
  const sheets = workbook.sheets.map((sheet, index) => {
    const sheetId = `${id}-${index + 1}`;
    const growing = beside[index]?.growing;
    const [drawn, arrays] = toUniverSheet(sheet, sheetId, styles, palette, growing);
    return { sheet, id: sheetId, drawn, arrays };
  });
  const kept: KeptOfWorkbook = { properties: propertiesOf(workbook) };
  const { name: ff, size: fs } = workbook.defaultFont ?? {};
  const data: IWorkbookData = {
    id,
    name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: styles.styles,
    defaultStyle: { ...(ff !== undefined && { ff }), ...(fs !== undefined && { fs }) },
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.drawn])),
    ...keep(kept),
  };
  const selected = new Map(
    sheets.flatMap(({ id: sheetId }, index) => {
      const cell = beside[index]?.selected ?? null;
      return cell === null ? [] : [[sheetId, cell]];
    }),
  );
  return {
    data,
    rules: new Map(sheets.map(({ id: sheetId, sheet }) => [sheetId, rulesOf(sheet)])),
    palette,
    validations: Object.fromEntries(sheets.map((s) => [s.id, validationsOf(s.sheet, s.id)])),
    names: namesOf(workbook, new Map(sheets.map((s) => [s.sheet.name, s.id]))),
    arrays: new Map(sheets.map((sheet) => [sheet.id, sheet.arrays])),
    lost: lostOf(pack.names, workbook),
    settings: await settingsIn(pack),
    selected,
  };
}

const rulesOf = ({ conditionalRules = [] }: XlsxSheet): readonly ConditionalRule[] =>
  [...conditionalRules].sort((a, b) => a.priority - b.priority);

function validationsOf(sheet: XlsxSheet, sheetId: string) {
  return (sheet.dataValidations ?? []).map((rule, index) =>
    toUniverValidation(rule, `${sheetId}-dv${index + 1}`),
  );
}

function namesOf(workbook: Workbook, sheetIds: ReadonlyMap<string, string>) {
  return (workbook.namedRanges ?? []).map(({ name, range, scope, comment }, index) => ({
    id: `name${index + 1}`,
    name,
    formulaOrRefString: range,
    sheetId: scope === undefined ? null : (sheetIds.get(scope) ?? null),
    ...(comment !== undefined && { comment }),
  }));
}

function propertiesOf({ properties = {} }: Workbook): NonNullable<KeptOfWorkbook['properties']> {
  const words = Object.entries(properties).filter(([, value]) => typeof value === 'string');
  return Object.fromEntries(words);
}
