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
export { nothingNamed, surroundingsOf, type Named, type Surroundings } from './surroundings';
export { dossiersOf } from './together';
