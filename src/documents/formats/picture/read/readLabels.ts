import { around, type LatticeCell } from '../../../lattice';
import type { Fit } from './fit';
import {
  isNamed,
  likenessOf,
  signsNeeded,
  type ReadLabel,
  type Labels,
  type NamedTable,
} from './labels';
import { padded, textOf, type ReadLines } from './lines';
import { textLinesIn, type TextLine } from './marks';
import type { Raster } from './raster';

/** Labels need only be told from each other: shown narrower they are read in less time. */
const narrowed = 0.7;

/** A table in the way that its labels speak for most. */
interface Best extends NamedTable {
  /** How clearly they do: 1 is to the letter. */
  readonly likeness: number;
}

/**
 * Reads the labels of a table: of each the beginning, which tells it from all others, and the whole
 * of those that do not begin as the form's.
 * @param fits the ways in which the table may be the form's
 */
export async function readLabels(
  { raster, ink, inset }: { raster: Raster; ink: Raster; inset: number },
  fits: readonly Fit[],
  [readBeginnings, readOthers]: readonly [ReadLines, ReadLines],
): Promise<Best | null> {
  const whole = new Map<LatticeCell, readonly TextLine[]>();
  const begun = new Map<LatticeCell, readonly TextLine[]>();
  const few = signsNeeded(fits);
  for (const [cell, signs] of few) {
    const lines = textLinesIn(ink, {
      left: cell.left + inset,
      top: cell.top + inset,
      right: cell.right - inset,
      bottom: cell.bottom - inset,
    });
    whole.set(cell, lines);
    begun.set(cell, beginningOf(lines, signs));
  }
  const labels = new Map<LatticeCell, ReadLabel>();
  for (const [cell, text] of await textsOf(raster, begun, readBeginnings)) {
    const isWhole = marksOf(begun.get(cell)) === marksOf(whole.get(cell));
    labels.set(cell, { text, few: isWhole ? null : (few.get(cell) ?? null) });
  }
  const best = bestOf(fits, labels);
  if (!best) return null;
  const others = best.fit.cells.flatMap((one) => {
    const lines = whole.get(one.cell);
    const isOpen = typeof labels.get(one.cell)?.few === 'number' && !isNamed(one, best);
    return lines && isOpen ? [[one.cell, lines] as const] : [];
  });
  for (const [cell, text] of await textsOf(raster, new Map(others), readOthers))
    labels.set(cell, { text, few: null });
  return bestOf(fits, labels);
}

const marksOf = (lines: readonly TextLine[] = []) =>
  lines.reduce((sum, { marks }) => sum + marks.length, 0);

function bestOf(fits: readonly Fit[], labels: Labels): Best | null {
  const named = fits.map((fit) => ({ fit, labels, likeness: likenessOf(fit, labels) }));
  const [best = null] = named.sort((a, b) => b.likeness - a.likeness);
  return best;
}

/** The lines of a text as far as so many signs of full width reach. */
function beginningOf(lines: readonly TextLine[], signs: number): readonly TextLine[] {
  const begun: TextLine[] = [];
  let rest = signs;
  for (const line of lines) {
    if (rest <= 0) break;
    const end = line.left + rest * (line.bottom - line.top);
    rest -= (line.right - line.left) / (line.bottom - line.top);
    const marks = line.marks.filter(({ left }) => left < end);
    begun.push({ ...line, right: around(marks).right, marks });
  }
  return begun;
}

/** What stands in each of the cells, line by line put together. */
async function textsOf(
  raster: Raster,
  cells: ReadonlyMap<LatticeCell, readonly TextLine[]>,
  read: ReadLines,
): Promise<ReadonlyMap<LatticeCell, string>> {
  const lines = Array.from(cells).flatMap(([cell, own]) => own.map((line) => ({ cell, line })));
  const found = await read(
    lines.map(({ line }) => ({ raster, box: padded(line, 0.15), stretch: narrowed })),
  );
  const texts = new Map<LatticeCell, string>();
  lines.forEach(({ cell }, i) => {
    texts.set(cell, (texts.get(cell) ?? '') + textOf(found[i] ?? []));
  });
  return texts;
}
