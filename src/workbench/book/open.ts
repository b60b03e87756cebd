import { LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { readXlsx, type Workbook } from 'hucre/xlsx';
import type { ArrayFormulas } from './arrays';
import { besideCellsOf } from './besideCells';
import { toUniverCondition } from './condition';
import { PatchedPackage } from '../package/patchedPackage';
import { keep, type KeptOfSheet, type KeptOfWorkbook } from './kept';
import { lostOf } from './lost';
import { resources } from './resources';
import { toUniverSheet, type XlsxSheet } from './sheet';
import { settingsIn, type AddinSettings } from './settings';
import { StyleTable } from './styleTable';
import { toUniverValidation } from './validation';

/** A workbook ready for the grid. */
export interface OpenedBook {
  readonly data: IWorkbookData;
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
 * Reads an .xlsx for Univer.
 * @param id of the new workbook; ids of its sheets begin with it, so that two never clash.
 * @throws hucre's errors for what is not a readable .xlsx.
 */
export async function openBook(bytes: Uint8Array, id: string, name: string): Promise<OpenedBook> {
  const workbook = await readXlsx(bytes, { readStyles: true });
  const palette = workbook.themeColors ?? [];
  const styles = new StyleTable(palette);
  const pack = PatchedPackage.of(bytes);
  const beside = await besideCellsOf(pack);
  const sheets = workbook.sheets.map((sheet, index) => {
    const sheetId = `${id}-${index + 1}`;
    const conditions = conditionsOf(sheet, sheetId, palette);
    const growing = beside[index]?.growing;
    const [cells, arrays] = toUniverSheet(sheet, sheetId, styles, palette, growing);
    const drawn = keepAside(cells, conditions.unknown);
    return { sheet, id: sheetId, drawn, arrays, conditions };
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
    resources: resources.write({
      conditions: Object.fromEntries(sheets.map((s) => [s.id, s.conditions.known])),
      validations: Object.fromEntries(sheets.map((s) => [s.id, validationsOf(s.sheet, s.id)])),
      names: namesOf(workbook, new Map(sheets.map((s) => [s.sheet.name, s.id]))),
    }),
    ...keep(kept),
  };
  const selected = new Map(
    sheets.flatMap(({ id: sheetId }, index) => {
      const cell = beside[index]?.selected ?? null;
      return cell === null ? [] : [[sheetId, cell]];
    }),
  );
  const lost = lostOf(pack.names, workbook);
  const arrays = new Map(sheets.map((sheet) => [sheet.id, sheet.arrays]));
  return { data, arrays, lost, settings: await settingsIn(pack), selected };
}

function conditionsOf(sheet: XlsxSheet, sheetId: string, palette: readonly string[]) {
  const rules = [...(sheet.conditionalRules ?? [])].sort((a, b) => a.priority - b.priority);
  const drawn = rules.map((rule, index) =>
    toUniverCondition(rule, `${sheetId}-cf${index + 1}`, palette),
  );
  return {
    known: drawn.filter((rule) => rule !== null),
    unknown: rules.filter((_, index) => drawn[index] === null),
  };
}

function keepAside(
  drawn: Partial<IWorksheetData>,
  conditionalRules: KeptOfSheet['conditionalRules'] = [],
): Partial<IWorksheetData> {
  if (conditionalRules.length === 0) return drawn;
  const kept = keep<KeptOfSheet>({ conditionalRules }).custom?.xlsx;
  const xlsx: unknown = drawn.custom?.xlsx;
  return { ...drawn, ...keep<KeptOfSheet>({ ...(xlsx as KeptOfSheet), ...kept }) };
}

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
