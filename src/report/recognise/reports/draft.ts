import type { TableId } from '../../../form';
import type { FactSource, LabelDifference, Passage, Unread } from '../../report';
import type { ReadTable } from '../tables/readTable';

/** A report, or what one sheet holds of it, while it is put together. */
export interface ReportDraft {
  organ: string | null;
  year: number | null;
  /** From where they are known, if not from a title. */
  sources: { organ?: FactSource; year?: FactSource };
  /** Which of them are other than those of the tables beside it, so that nothing else tells them. */
  readonly open: Set<'organ' | 'year'>;
  /** Where it stands among reports side by side. */
  readonly lane: number;
  readonly tables: Map<TableId, ReadTable>;
  readonly narrative: Passage[];
  readonly labels: LabelDifference[];
  /** What may be of this report, beyond its tables: tables that may be another's as well, remains. */
  readonly unread: Unread[];
}

/** A report into which nothing is put yet. */
export function emptyDraft(organ: string | null, year: number | null, lane: number): ReportDraft {
  return {
    organ,
    year,
    sources: {},
    open: new Set(),
    lane,
    tables: new Map(),
    narrative: [],
    labels: [],
    unread: [],
  };
}
