import { ExcelApplication } from './application';
import { FormatProtection } from './formatProtection';
import type { HostObject } from './object';
import { Range } from './range';
import { RangeFormat } from './rangeFormat';
import { Setting, SettingCollection } from './settings';
import { Workbook } from './workbook';
import { WorkbookCreated } from './workbookCreated';
import { WorkbookProtection } from './workbookProtection';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';
import { WorksheetProtection } from './worksheetProtection';

/** The kinds of object of this host under their names in `Excel.*`. */
export const objectTypes = {
  Application: ExcelApplication,
  FormatProtection,
  Range,
  RangeFormat,
  Setting,
  SettingCollection,
  Workbook,
  WorkbookCreated,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetProtection,
} as const;

/** Its name in `Excel.*`; class names do not survive a minifier. */
export const typeName = (object: HostObject): string =>
  Object.entries(objectTypes).find(([, type]) => object instanceof type)?.[0] ?? 'Object';
