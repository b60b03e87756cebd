export { confrontStated } from './confront';
export type { Division } from './divided';
export { proseOf } from './reading';
export { pieceOf, lineOf, sentencesOf, type Sentence } from './text/sentences';
export { lexemesOf } from './lexemes';
