import type { LabelDifference, Passage, Unread } from '../../report';
import type { Around } from '../layout/around';
import type { ReadTable } from '../tables/readTable';
import type { Title } from '../tokens/title';

/** One thing found in a grid, in reading order. */
export type Found = { readonly lane: number } & (
  | { readonly kind: 'title'; readonly title: Title }
  | { readonly kind: 'table'; readonly table: ReadTable; readonly around: Around }
  | { readonly kind: 'remains'; readonly unread: readonly Unread[] }
  | {
      readonly kind: 'text';
      readonly passage: Passage;
      readonly year: number | null;
      /** The organ that the text says has published it. */
      readonly organ: string | null;
    }
  | {
      readonly kind: 'heading';
      readonly passage: Passage;
      readonly labels: readonly LabelDifference[];
    }
);

/** A grid as recognition sees it. */
export interface FoundSheet {
  /** Year and organ in the sheet's name, hints that a title overrules. */
  readonly year: number | null;
  readonly organ: string | null;
  readonly found: readonly Found[];
}
