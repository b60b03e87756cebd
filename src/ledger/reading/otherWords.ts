import {
  columnFinder,
  disputeKinds,
  documentKinds,
  finder,
  outcomes,
  type DisputeKind,
  type DocumentKind,
} from '../vocabulary';

/** Words of disputes and of documents: of these only what stands in the list is understood. */

export const disputeKindOf: (text: string) => DisputeKind | undefined = finder(disputeKinds);
export const documentKindOf: (text: string) => DocumentKind | undefined = finder([
  ...documentKinds,
  ...documentKinds.map((kind) => ({ ...kind, word: kind.word.replace(/^行政/, '') })),
]);
export const disputeOutcomeOf = columnFinder(outcomes);
