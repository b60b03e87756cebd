import type { CellValue, Merge } from '../../../../report';
import { between, type ReadingProgress } from '../../../progress';
import { flattened, type Flattened } from './flattened';
import { freeTexts } from './freeTexts';
import { inkOf } from './ink';
import { networksOf } from './networks';
import { evenLight } from './light';
import { inverted, isDark, turned, type Raster } from './raster';
import type { Recognise } from './recogniser';
import { latticeIn } from './ruled';
import type { Seen } from './figures';
import { readTable, type SeenTable } from './table';

/** What was read of one picture, row by row as it stands there. */
export interface ReadPage {
  readonly cells: readonly (readonly CellValue[])[];
  readonly merges: readonly Merge[];
  /** By `row column`, how the figures were seen. */
  readonly seen: ReadonlyMap<string, Seen>;
  /** How many ruled tables were there, and how many of them were none of the form's. */
  readonly tables: number;
  readonly refused: number;
  /** How many were read of which rows are missing, for their lines are not to be seen. */
  readonly torn: number;
}

/** As a share of its net's height, what the rows of a table come to, if all of them were found. */
const covered = 0.95;

const heightOf = ({ raster, margin }: Flattened) => raster.height - 2 * margin;

/** The share of the work that tables are; the rest is the titles and headings above them. */
const inTables = 0.9;

/**
 * Reads a picture of one page: its ruled tables, as far as they are the form's, and the title and
 * headings above them. Where there are none, it may be light on dark, or lie on its head or side.
 */
export async function readPage(
  picture: Raster,
  recognise: Recognise,
  progress: ReadingProgress,
): Promise<ReadPage> {
  let first: ReadPage | null = null;
  for (const way of waysOf(picture)) {
    const page = await readUpright(evenLight(way), recognise, progress);
    if (page.tables > page.refused) return page;
    first ??= page;
  }
  return first ?? { cells: [], merges: [], seen: new Map(), tables: 0, refused: 0, torn: 0 };
}

/** The ways in which a picture may be meant, the likeliest first. */
function* waysOf(picture: Raster): Generator<Raster> {
  yield picture;
  const ground = isDark(picture) ? inverted(picture) : picture;
  if (ground !== picture) yield ground;
  for (const quarters of [2, 1, 3]) yield turned(ground, quarters);
}

async function readUpright(
  picture: Raster,
  recognise: Recognise,
  progress: ReadingProgress,
): Promise<ReadPage> {
  const ink = inkOf(picture, 0.12, Math.max(8, Math.round(picture.width / 100)));
  const networks = networksOf(ink);
  const flat = networks.map(({ corners }) => flattened(picture, corners));
  const tables: (SeenTable | null)[] = [];
  const lattices = flat.map(latticeIn);
  const all = lattices.reduce((sum, lattice) => sum + (lattice?.cells.length ?? 0), 0);
  let done = 0;
  for (const [i, one] of flat.entries()) {
    const lattice = lattices[i];
    if (!lattice) {
      tables.push(null);
      continue;
    }
    const from = done;
    done += lattice.cells.length;
    const part = between(progress, (inTables * from) / all, (inTables * done) / all);
    tables.push(await readTable(one, lattice, recognise, part));
  }
  const texts = await freeTexts(picture, flat, recognise, between(progress, inTables, 1));
  const cells: (readonly CellValue[])[] = [];
  const merges: Merge[] = [];
  const seen = new Map<string, Seen>();
  tables.forEach((table, i) => {
    for (const text of texts[i] ?? []) cells.push([text]);
    if (table) addPage(table, cells, merges, seen);
  });
  const refused = tables.filter((table) => table === null).length;
  const torn = tables.filter((table, i) => {
    const [lattice, one] = [lattices[i], flat[i]];
    return table && lattice && one && lattice.bottom - lattice.top < covered * heightOf(one);
  }).length;
  return { cells, merges, seen, tables: tables.length, refused, torn };
}

/** Puts what was read of a page, or of one table, below what is there already. */
export function addPage(
  page: Pick<ReadPage, 'cells' | 'merges' | 'seen'>,
  cells: (readonly CellValue[])[],
  merges: Merge[],
  seen: Map<string, Seen>,
): void {
  const top = cells.length;
  for (const [place, one] of page.seen) {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    seen.set(`${row + top} ${column}`, one);
  }
  for (const merge of page.merges) merges.push({ ...merge, row: merge.row + top });
  for (const row of page.cells) cells.push(row);
}
