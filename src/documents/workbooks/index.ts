export { contentOfSheets } from './contentOfSheets';
export { readSheet, type ReadSheet } from './readSheet';
export { formatCode, plainStyle, shownBy, type CellStyle } from './formatCode';
export { paper, pattern, plainInk, smallestLetters, visibilityOf, type CellInk } from './cellInk';
export { inFifteenPlaces, xmlNumber } from './xmlNumber';
export { richText, type RichText, type Run, type RunLook } from './runs';
export {
  asStyled,
  type CellRows,
  type IsThere,
  type Look,
  type SeenCell,
  type SeenSheet,
  type Stored,
  type Visibility,
} from './seen';
