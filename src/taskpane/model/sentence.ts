import { shellWords } from '../words';

/** What to tell the user of a failure: the rooms below throw errors whose message is a sentence. */
export function sentenceOf(problem: unknown): string {
  return problem instanceof Error && problem.message !== ''
    ? problem.message
    : shellWords.unknownFailure;
}
