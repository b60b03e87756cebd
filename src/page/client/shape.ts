import type { objectTypes } from '../../workbench/host/model';

/** A kind of object of Excel's model. */
export type TypeName = keyof typeof objectTypes;

/**
 * Members that lead to other objects, and to which kind. What is not here and can be called gives a
 * plain result; what cannot, a value that has to be loaded first. A test holds it against the host.
 */
export const leadsTo: ReadonlyMap<string, TypeName> = new Map<string, TypeName>([
  ['Range.format', 'RangeFormat'],
  ['Range.getUsedRangeOrNullObject', 'Range'],
  ['RangeFormat.protection', 'FormatProtection'],
  ['SettingCollection.add', 'Setting'],
  ['SettingCollection.getItemOrNullObject', 'Setting'],
  ['Workbook.application', 'Application'],
  ['Workbook.protection', 'WorkbookProtection'],
  ['Workbook.settings', 'SettingCollection'],
  ['Workbook.worksheets', 'WorksheetCollection'],
  ['Worksheet.getRange', 'Range'],
  ['Worksheet.getUsedRange', 'Range'],
  ['Worksheet.getUsedRangeOrNullObject', 'Range'],
  ['Worksheet.protection', 'WorksheetProtection'],
  ['Workbook.getActiveCell', 'Range'],
  ['WorksheetCollection.getActiveWorksheet', 'Worksheet'],
  ['WorksheetCollection.getItem', 'Worksheet'],
]);

/** What the items of a collection are. */
export const itemsOf: Partial<Readonly<Record<TypeName, TypeName>>> = {
  SettingCollection: 'Setting',
  WorksheetCollection: 'Worksheet',
};
