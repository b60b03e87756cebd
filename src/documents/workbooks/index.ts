export { contentOfSheets } from './contentOfSheets';
export { formatCode, plainStyle, shownBy, type CellStyle } from './formatCode';
export { richText, type RichText, type Run } from './runs';
export {
  struckOut,
  type CellRows,
  type Look,
  type SeenCell,
  type SeenSheet,
  type Stored,
} from './seen';
