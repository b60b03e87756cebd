import type { Unread } from '../../../../report';
import type { Content } from '../../format';
import type { Incoming } from '../../incoming';
import { openPdf } from './open';
import { piecesOfPage, type Piece } from './pages';
import { gridOfPages } from './sheet';
import { turnedUpright } from './turned';
import { unseenOf } from './unseen';

/**
 * What is in a PDF, by where its texts stand between its lines. What is written there but not seen
 * is not read, and told.
 * @throws UnreadableFile when it cannot be opened
 */
export async function read({ bytes }: Incoming): Promise<Content> {
  const pdf = await openPdf(bytes);
  try {
    const pages: Piece[][] = [];
    const unread: Unread[] = [];
    for (let number = 0; number < pdf.pages; number += 1) {
      const marks = turnedUpright(await pdf.marks(number));
      pages.push(piecesOfPage(marks));
      unread.push(...unseenOf(marks, number));
    }
    return { grids: [gridOfPages(pages)], unread };
  } finally {
    await pdf.close();
  }
}
