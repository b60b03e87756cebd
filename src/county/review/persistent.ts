import type { Finding } from '../../validation';
import type { CollectedUnit } from '../collect';

/** A unit's findings after a second draft: those that stayed, and those that are new. */
export interface SecondLook {
  /** Told of the draft before, too, of the same cells. */
  readonly persistent: readonly Finding[];
  readonly fresh: readonly Finding[];
  /** Told of the draft before and gone now. */
  readonly mended: readonly Finding[];
}

const keyOf = ({ rule, cells, places }: Finding) =>
  JSON.stringify([rule, cells.length > 0 ? cells : places]);

/** Null for a unit whose first draft it is. */
export function secondLook({ drafts, counted }: CollectedUnit): SecondLook | null {
  const at = counted ? drafts.indexOf(counted) : -1;
  const before = at > 0 ? drafts[at - 1] : undefined;
  if (!before || !counted) return null;
  const earlier = before.dossier.audit.findings;
  const { findings } = counted.dossier.audit;
  const keys = new Set(earlier.map(keyOf));
  const now = new Set(findings.map(keyOf));
  return {
    persistent: findings.filter((one) => keys.has(keyOf(one))),
    fresh: findings.filter((one) => !keys.has(keyOf(one))),
    mended: earlier.filter((one) => !now.has(keyOf(one))),
  };
}
