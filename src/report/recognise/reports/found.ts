import type { Grid, Place } from '../../grid';
import { readingAgain } from '../alike/again';
import { foundAlike } from '../alike/remembered';
import { linesAround, type Around } from '../layout/around';
import { gridPartsOf, type GridPart, type TableBlock } from '../layout/blocks';
import { joinBrokenLabels } from '../tokens/join';
import { lanesOf } from '../layout/lanes';
import { lanesAmong } from '../layout/strips';
import { labelDifferenceOf } from '../tables/differences';
import { readBlock, type ReadTable } from '../tables/readTable';
import { captionOf, isBareYear } from '../tokens/caption';
import { titleInName } from '../tokens/name';
import { publisherNamed } from '../tokens/organ';
import { yearHint } from '../tokens/title';
import { scan } from '../tokens/scan';
import type { Token } from '../tokens/token';
import type { Found, FoundSheet } from './foundSheet';

function placeIn({ sheet, top, left }: Grid, { row, column }: Token): Place {
  return { sheet, row: top + row, column: left + column };
}

function tableIn(part: TableBlock, grid: Grid): Found {
  const { lane } = part;
  const table = readBlock(part, grid);
  return 'id' in table
    ? { kind: 'table', lane, table, around: withBareYears(linesAround(part), table) }
    : { kind: 'remains', lane, unread: table.unread };
}

function foundIn(part: GridPart, grid: Grid, readTable: typeof tableIn): Found[] {
  const { lane } = part;
  if (part.kind === 'title') return [{ kind: 'title', lane, title: part.title }];
  if (part.kind === 'table') return [readTable(part, grid)];
  const { token } = part;
  const place = placeIn(grid, token);
  if (part.kind === 'text') return linesOf(token.text).map((text) => textAt(text, place, lane));
  const passage = { place, text: token.text };
  return [
    { kind: 'heading', lane, passage, labels: labelDifferenceOf(token, place, part.word.id) },
  ];
}

/** Bare years that stand below a table's last row, and are none of its figures. */
function withBareYears({ above, below }: Around, { readings, unread }: ReadTable): Around {
  const years = unread.filter(({ text }) => isBareYear(text));
  if (years.length === 0) return { above, below };
  const rows = Array.from(readings.values(), ({ place }) => place?.row ?? 0);
  const last = rows.reduce((lowest, row) => Math.max(lowest, row), 0);
  const beneath = years.filter(({ place }) => place.row > last);
  return { above, below: [...below, ...beneath.map(({ text }) => text)] };
}

/** The paragraphs of a cell, each one a line. */
function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

const isOfSeveral = (text: string) => (captionOf(text)?.years.size ?? 0) > 1;

function textAt(text: string, place: Place, lane: number): Found {
  const isYear = text.length < 12 && text.includes('年') && !/[，,。；;]/.test(text);
  return {
    kind: 'text',
    lane,
    passage: { place, text },
    year: isYear && !isOfSeveral(text) ? yearHint(text) : null,
    organ: publisherNamed(text),
  };
}

/** Finds everything that makes a report in one grid. */
export function foundInGrid(grid: Grid): FoundSheet {
  return {
    ...titleInName(grid.sheet ?? ''),
    found: foundAlike(grid, allIn),
  };
}

function allIn(grid: Grid): readonly Found[] {
  const { columns } = grid;
  const lines = scan(grid);
  const joined = columns === 'typed' ? lines : joinBrokenLabels(lines);
  const lanes = columns === 'loose' ? lanesOf(joined) : lanesAmong(joined);
  const parts = lanes.flatMap((lane) => gridPartsOf(lane, columns));
  const readTable = readingAgain(tableIn);
  return parts.flatMap((part) => foundIn(part, grid, readTable));
}
