import type { Unread } from '../../../../report';
import { between, type ReadingProgress } from '../../../progress';
import type { Content } from '../../format';
import type { Incoming } from '../../incoming';
import { withoutDisputed } from './disputed';
import { openPdf, type OpenPdf } from './open';
import { latticesOfPage, piecesOfPage, type PagePiece } from './pages';
import { isPicture, pictured } from './pictured';
import { withRaisedDigits } from './raisedDigits';
import { gridOfPages } from './sheet';
import { turnedUpright } from './turned';
import { unseenOf, type PageNote } from './unseen';

/**
 * What is in a PDF, by where its texts stand between its lines. What is written there but not seen
 * is not read, and told. Pages that are pictures are read as such.
 * @throws UnreadableFile when it cannot be opened
 */
export async function read({ bytes, progress }: Incoming): Promise<Content> {
  const pdf = await openPdf(bytes);
  try {
    return await contentOf(pdf, progress);
  } finally {
    await pdf.close();
  }
}

async function contentOf(pdf: OpenPdf, progress: ReadingProgress): Promise<Content> {
  const pages: (readonly PagePiece[])[] = [];
  const told: PageNote[] = [];
  for (let number = 0; number < pdf.pages; number += 1) {
    const part = between(progress, number / pdf.pages, (number + 1) / pdf.pages);
    part(0);
    const upright = turnedUpright(await pdf.marks(number));
    const lattices = latticesOfPage(upright);
    const marks = withRaisedDigits(withoutDisputed(upright, lattices));
    if (isPicture(marks)) {
      const page = await pictured(pdf, number, part);
      pages.push(page.pieces);
      told.push(...page.told);
      continue;
    }
    pages.push(piecesOfPage(marks, lattices));
    told.push(...unseenOf(marks, number));
  }
  const { grid, seen, starts } = gridOfPages(pages);
  const unread = told.map(({ page, text, why }): Unread => {
    return { place: { sheet: null, row: starts.get(page) ?? 0, column: 0 }, text, why };
  });
  const { proved } = await import('../../picture/read/prove');
  return { grids: [grid], unread, proved: (report) => proved(report, seen) };
}
