import type { CellId } from '../../form';
import { valueOf, type Report } from '../../report';
import type { KeptFigures } from './keptFigures';

/** Figures that the user has confirmed, with the value they had then. */
export type Certain = KeptFigures;

/** Those that still hold what was confirmed: nobody has confirmed another value. */
export function lockedBy(certain: Certain, report: Report): ReadonlySet<CellId> {
  const standing = Object.entries(certain).filter(([id, value]) => valueOf(report, id) === value);
  return new Set(standing.map(([id]) => id));
}
