import {
  applicantKinds,
  columnFinder,
  comparable,
  findResult,
  saysWithdrawn,
  withdrawnResult,
  type CaseResult,
} from '../vocabulary';

/** What the user said that words of an older ledger mean, by the column in which they stand. */
export interface WordMeanings {
  readonly result: Readonly<Record<string, string>>;
  readonly kind: Readonly<Record<string, string>>;
}

export const noMeanings: WordMeanings = { result: {}, kind: {} };

const findApplicant = columnFinder(applicantKinds);
/** Looks words up in the list, then in what the user said of them. */
export function readerOf(meanings: WordMeanings) {
  const said = (own: Readonly<Record<string, string>>) => {
    const known = new Map(Object.entries(own).map(([from, to]) => [comparable(from), to]));
    return (text: string) => known.get(comparable(text)) ?? text;
  };
  const [resultSaid, kindSaid] = [said(meanings.result), said(meanings.kind)];
  const resultOf = (text: string) => {
    const said = resultSaid(text);
    const other = saysWithdrawn(said) ? withdrawnResult : undefined;
    return findResult(text) ?? findResult(said) ?? other;
  };
  return {
    kindOf: (text: string) => findApplicant(text) ?? findApplicant(kindSaid(text)),
    isWithdrawn: (text: string) => saysWithdrawn(resultSaid(text)),
    resultsOf: (text: string): readonly CaseResult[] => resultsIn(text, resultOf),
  };
}

/** One answer, or several beside each other, every one of them understood; else none. */
function resultsIn(
  text: string,
  resultOf: (text: string) => CaseResult | undefined,
): readonly CaseResult[] {
  if (text === '') return [];
  const whole = resultOf(text);
  if (whole) return [whole];
  const parts = text.split(/[；;、，,+/\n]/).map((part) => part.trim());
  const found = parts.filter((part) => part !== '').map(resultOf);
  const known = found.flatMap((one) => one ?? []);
  return known.length === found.length ? [...new Set(known)] : [];
}
