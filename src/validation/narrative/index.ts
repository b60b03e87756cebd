export { confrontStated } from './confront';
export { divisionsIn, type Division } from './divided';
export { statementsOf } from './reading';
export { pieceOf, lineOf, sentencesOf, type Sentence } from './text/sentences';
export { lexemesOf } from './lexemes';
