import type { Box } from '../../../lattice';
import type { FreeLine, PicturedPage, PagePiece, RuledTable } from './pages';
import type { TextRun } from './lines';

/** One row of text: a paragraph, or the pieces of a line that stand apart. */
export interface TextRow {
  readonly kind: 'text';
  readonly cells: readonly string[];
}

/** What makes rows of the document, and the page on which it begins, counted from 0. */
export interface Laid {
  readonly page: number;
  readonly piece: TextRow | RuledTable | PicturedPage;
}

/** In heights of its letters: how far a line may end from the edge and be full. */
const ragged = 2.6;
/** How far a line may begin from the edge and begin no paragraph. */
const indent = 0.8;
/** How far it is from one line to the next within a paragraph. */
const leading = 2.6;
/** Letters larger than the page's own by so much are a title's. */
const titleSize = 1.2;

/** Between which edges the text of a page runs, and how large most of it is. */
interface Measure {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/**
 * Lines put together to paragraphs: one goes on where it is full to the edge and the next begins
 * at the edge, over the end of the page as well; so do the lines of a title, each in the middle.
 * Page numbers stand between and go.
 */
export function paragraphs(pages: readonly (readonly PagePiece[])[]): Laid[] {
  const rows: Laid[] = [];
  let open: { readonly text: string; readonly last: TextRun; readonly page: number } | null = null;
  const end = () => {
    if (open) rows.push({ page: open.page, piece: { kind: 'text', cells: [open.text] } });
    open = null;
  };
  pages.forEach((pieces, page) => {
    const measure = measureOf(pieces);
    const body = withoutPageNumber(pieces);
    for (const piece of body) {
      const run = onlyRun(piece);
      if (run && open && goesOn(open.last, run, measure, piece === body[0])) {
        open = { ...open, text: open.text + run.text, last: run };
        continue;
      }
      end();
      if (run) open = { text: run.text, last: run, page };
      else if (piece.kind !== 'line') rows.push({ page, piece });
      else rows.push({ page, piece: { kind: 'text', cells: piece.runs.map(({ text }) => text) } });
    }
  });
  end();
  return rows;
}

const onlyRun = (piece: PagePiece): TextRun | undefined =>
  piece.kind === 'line' && piece.runs.length === 1 ? piece.runs[0] : undefined;

function measureOf(page: readonly PagePiece[]): Measure {
  const boxes = page.flatMap((piece): readonly Box[] =>
    piece.kind === 'table' ? [piece.lattice] : piece.kind === 'line' ? piece.runs : [],
  );
  const sizes = page
    .flatMap((piece) => onlyRun(piece) ?? [])
    .flatMap(({ size, text }) => Array.from(text, () => size))
    .sort((a, b) => a - b);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    size: sizes[sizes.length >> 1] ?? 0,
  };
}

function goesOn(above: TextRun, below: TextRun, measure: Measure, isNewPage: boolean): boolean {
  if (Math.abs(above.size - below.size) > 0.1 * above.size) return false;
  if (!isNewPage && below.top - above.top > leading * above.size) return false;
  if (above.size > titleSize * measure.size && !isNewPage) {
    return [above, below].every((run) => isInMiddle(run, measure));
  }
  const room = measure.right - measure.left;
  const isFull =
    measure.right - above.right < ragged * above.size && above.right - above.left > room / 2;
  return isFull && Math.abs(below.left - measure.left) < indent * below.size;
}

const isInMiddle = ({ left, right, size }: TextRun, measure: Measure) =>
  Math.abs(left - measure.left - (measure.right - right)) < 2 * size;

const number = /^[-–—―─－\s·.]*\d{1,3}[-–—―─－\s·.]*$/;

/** A number alone in the last line of a page is the page's, where it stands apart from the rest. */
function withoutPageNumber(page: readonly PagePiece[]): readonly PagePiece[] {
  const last = page.at(-1);
  const run = last && onlyRun(last);
  if (!run || !number.test(run.text)) return page;
  const isApart = run.top - bottomOf(page.at(-2)) > run.size;
  return isApart ? page.slice(0, -1) : page;
}

function bottomOf(piece: PagePiece | undefined): number {
  if (piece?.kind === 'table') return piece.lattice.bottom;
  return piece?.kind === 'line' ? bottomOfLine(piece) : 0;
}

const bottomOfLine = ({ runs }: FreeLine) => Math.max(0, ...runs.map(({ bottom }) => bottom));
