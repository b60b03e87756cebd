export { gridsByLibrary, repacked } from './byLibrary';
export { gridsFromWorkbook } from './gridsFromWorkbook';
