import type { Outcome } from '../validation';

/*
 * Stands in the functions' bundle for the reading of prose (`validation/narrative`, and `wholeness`
 * beside it): a range of cells has none, and with it the bundle would be too large, and too new for the
 * engines it has to run in. Whatever the rules about prose take from there is here, and finds nothing.
 */

const nothing: Outcome = { holds: 0, breaches: [], notAssessable: [] };
const none = (): readonly [] => [];

export const confrontStated = (): Outcome => nothing;
export { none as headedSections, none as lackingIn };
export { none as lexemesOf, none as lineOf, none as pieceOf, none as sentencesOf };
