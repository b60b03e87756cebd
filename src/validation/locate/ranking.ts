import type { Form } from '../../form';
import type { Account } from './plausibility/explain';
import type { Correction } from './plausibility/scene';
import type { Suspect } from './types';

/** An explanation before it has a rank. */
export interface Candidate extends Account {
  readonly corrections: readonly Correction[];
}

/** Likelihoods closer than this (a factor of e^this) do not tell suspects apart. */
const tieWithin = 0.25;

/** Suspects less likely than the first by this factor (e^this) are not worth a user's time. */
const listedWithin = 14;

/** The same changes told once, by the likeliest account; likeliest first. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const key = candidate.corrections.map(({ at, meant }) => `${at}:${meant}`).join();
    const known = best.get(key);
    if (!known || candidate.cost < known.cost) best.set(key, candidate);
  }
  const sorted = [...best.values()].sort((a, b) => a.cost - b.cost);
  const limit = (sorted[0]?.cost ?? 0) + listedWithin;
  return sorted.filter(({ cost }) => cost <= limit);
}

/** As many as are kept where parts are put together: every part's choices multiply. */
const combinedAtMost = 50;

/** What mends two parts: every way of the one with every way of the other, likeliest first. */
export function together(
  first: readonly Candidate[],
  second: readonly Candidate[],
): readonly Candidate[] {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const both = first.flatMap((a) =>
    second.slice(0, combinedAtMost).map((b): Candidate => ({
      kind: 'cells',
      cost: a.cost + b.cost,
      corrections: [...a.corrections, ...b.corrections].sort((x, y) => x.at - y.at),
    })),
  );
  return ranked(both).slice(0, combinedAtMost);
}

/** Gives ranks: those that cannot be told apart from the one before share its rank. */
export function suspectsOf(
  candidates: readonly Candidate[],
  form: Form,
  mends: number,
): readonly Suspect[] {
  let rank = 0;
  let previous = -Infinity;
  const ranks = candidates.map(({ cost }, i) => {
    if (cost - previous > tieWithin) {
      rank = i + 1;
      previous = cost;
    }
    return rank;
  });
  return candidates.map(({ kind, cost, corrections }, i) => ({
    rank: ranks[i] ?? 0,
    tied: ranks[i - 1] === ranks[i] || ranks[i + 1] === ranks[i],
    kind,
    cost,
    mends,
    changes: corrections.map(({ at, typed, meant }) => ({
      cell: form.figures[at]?.id ?? '',
      from: typed,
      to: meant,
    })),
  }));
}
