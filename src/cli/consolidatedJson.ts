import { levelCount, statusOf, unitKinds, type Sums } from '../county';
import type { CountyResult } from '../documents';

const figuresOf = (sums: Sums) => Object.fromEntries(sums);

/** The document that `consolidate --json` writes. */
export function consolidatedJson({ sum, judged, strangers, account }: CountyResult): string {
  const missing = judged.filter(({ unit }) => unit.standing === 'missing' && unit.unit.expected);
  const silent = new Set(missing.map(({ unit }) => unit.name));
  return JSON.stringify({
    year: sum.year,
    units: judged
      .filter(({ unit }) => unit.standing !== 'missing')
      .map((one) => ({
        name: one.unit.name,
        kind: one.unit.kind === null ? null : unitKinds[one.unit.kind].name,
        source: one.unit.source,
        draft: one.unit.counted?.number ?? one.unit.drafts.at(-1)?.number ?? 1,
        status: statusOf(one),
        errors: levelCount(one, 'error'),
        verify: levelCount(one, 'verify'),
      })),
    missing: [...silent],
    unknown: [...new Set(strangers.map(({ name }) => name))],
    left: sum.left.filter(({ name }) => !silent.has(name)),
    gaps: sum.gaps,
    adjustments: account.adjustments.map(({ cell, sum: units, stands, difference, reason }) => ({
      ...{ cell, sum: units, stands, difference, reason },
    })),
    sum: figuresOf(sum.sums),
    groups: Object.fromEntries(
      [...sum.groups].map(([kind, sums]) => [unitKinds[kind].name, figuresOf(sums)]),
    ),
  });
}
