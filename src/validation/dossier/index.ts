export { suspectCells, type Cause } from './causes';
export { dossierOf, type Dossier } from './dossier';
export { lockedBy } from './evidence';
export {
  findingWord,
  glanceOf,
  isAboutMissing,
  missingName,
  problemCount,
  worstOf,
  type Glance,
  type Worst,
} from './glance';
export { surroundingsOf, type Named } from './surroundings';
export { dossiersOf } from './together';
