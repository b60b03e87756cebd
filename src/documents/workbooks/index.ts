export { contentOfSheets, type SheetToRead } from './contentOfSheets';
export { gridsByLibrary } from './byLibrary';
export { gridsFromWorkbook } from './gridsFromWorkbook';
export { richText, type RichText, type Run } from './runs';
export {
  struckOut,
  type CellRows,
  type Look,
  type SeenCell,
  type SeenSheet,
  type Stored,
} from './seen';
