import { Application } from './application';
import { ConditionalFormat, ConditionalFormatCollection } from './conditionalFormats';
import {
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
} from './customConditionalFormat';
import { DataValidation } from './dataValidation';
import { FormatProtection } from './formatProtection';
import { NamedItem, NamedItemCollection } from './namedItems';
import type { HostObject } from './object';
import { Range } from './range';
import { RangeAreas, RangeCollection } from './rangeAreas';
import { RangeBorder, RangeBorderCollection } from './rangeBorders';
import { RangeFill } from './rangeFill';
import { RangeFont } from './rangeFont';
import { RangeFormat } from './rangeFormat';
import { Setting, SettingCollection } from './settings';
import { Workbook } from './workbook';
import { WorkbookCreated } from './workbookCreated';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheetCollection';
import { WorksheetProtection } from './worksheetProtection';

/** The kinds of object of this host under their names in `Excel.*`. */
export const objectTypes = {
  Application,
  ConditionalFormat,
  ConditionalFormatCollection,
  ConditionalFormatRule,
  ConditionalRangeFill,
  ConditionalRangeFont,
  ConditionalRangeFormat,
  CustomConditionalFormat,
  DataValidation,
  FormatProtection,
  NamedItem,
  NamedItemCollection,
  Range,
  RangeAreas,
  RangeBorder,
  RangeBorderCollection,
  RangeCollection,
  RangeFill,
  RangeFont,
  RangeFormat,
  Setting,
  SettingCollection,
  Workbook,
  WorkbookCreated,
  Worksheet,
  WorksheetCollection,
  WorksheetProtection,
} as const;

/** Its name in `Excel.*`; class names do not survive a minifier. */
export const typeName = (object: HostObject): string =>
  Object.entries(objectTypes).find(([, type]) => object instanceof type)?.[0] ?? 'Object';
