import type { Grid, Place } from '../grid';
import type { LabelDifference, Passage } from '../report';
import { partsOf, type Part } from './blocks';
import { joinBrokenLabels } from './join';
import { lanesOf } from './lanes';
import { readBlock, type ReadTable } from './readBlock';
import { yearHint, type Title } from './title';
import { scan, type Token } from './tokens';

/** One thing found in a grid, in reading order. */
export type Found = { readonly lane: number } & (
  | { readonly kind: 'title'; readonly title: Title }
  | { readonly kind: 'table'; readonly table: ReadTable }
  | { readonly kind: 'text'; readonly passage: Passage; readonly year: number | null }
  | {
      readonly kind: 'heading';
      readonly passage: Passage;
      readonly labels: readonly LabelDifference[];
    }
);

/** A grid as recognition sees it. */
export interface Sheet {
  /** The year in the sheet's name, a hint that a title overrules. */
  readonly year: number | null;
  readonly found: readonly Found[];
}

function placeIn({ sheet, top, left }: Grid, { row, column }: Token): Place {
  return { sheet, row: top + row, column: left + column };
}

function foundIn(part: Part, grid: Grid): Found[] {
  const { lane } = part;
  if (part.kind === 'title') return [{ kind: 'title', lane, title: part.title }];
  if (part.kind === 'table') {
    const table = readBlock(part, grid);
    return table === null ? [] : [{ kind: 'table', lane, table }];
  }
  const { token } = part;
  const passage = { place: placeIn(grid, token), text: token.text };
  if (part.kind === 'text') {
    const isYear = token.text.length < 12 && token.text.includes('年');
    return [{ kind: 'text', lane, passage, year: isYear ? yearHint(token.text) : null }];
  }
  const off = token.match?.exact === false;
  const labels = off ? [{ ...passage, expected: part.word.text }] : [];
  return [{ kind: 'heading', lane, passage, labels }];
}

/** Finds everything that makes a report in one grid. */
export function foundInGrid(grid: Grid): Sheet {
  const lines = scan(grid);
  const lanes = lanesOf(grid.typed ? lines : joinBrokenLabels(lines));
  return {
    year: grid.sheet === null ? null : yearHint(grid.sheet),
    found: lanes.flatMap(partsOf).flatMap((part) => foundIn(part, grid)),
  };
}
