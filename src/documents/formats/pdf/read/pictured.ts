import type { ReadingProgress } from '../../../progress';
import type { Marks } from './marks';
import type { OpenPdf } from './open';
import type { PagePiece } from './pages';
import type { PageNote } from './unseen';

/** Dots an inch at which a page is painted to be read: what a scanner takes a text at. */
const dpi = 200;
/** Fewer characters than this on a page with a picture are its stamp or its number. */
const fewest = 20;
/** As a share of the page: a picture smaller than this is a logo or a seal. */
const large = 0.3;

/**
 * Whether a page is a picture, or has characters that cannot be made out: they are drawings.
 * A page with lines and a few letters is the last row of a table.
 */
export function isPicture({ glyphs, pictures, across, down, width, height }: Marks): boolean {
  const nameless = glyphs.filter(({ unseen }) => unseen === 'unknown' || unseen === 'drawn');
  if (nameless.length >= fewest) return true;
  const letters = glyphs.filter(
    ({ unseen, text }) => unseen === null && /[\p{L}\p{N}]/u.test(text),
  );
  if (letters.length >= fewest) return false;
  const isLarge = pictures.some(
    ({ left, top, right, bottom }) => (right - left) * (bottom - top) > large * width * height,
  );
  return isLarge || (letters.length === 0 && across.length + down.length > fewest);
}

/** A page that is a picture, as it was read, and what is to be told of it. */
export async function pictured(
  pdf: OpenPdf,
  number: number,
  progress: ReadingProgress,
): Promise<{ readonly pieces: readonly PagePiece[]; readonly told: readonly PageNote[] }> {
  const picture = await pdf.picture(number, dpi);
  const tell = (why: string): PageNote => ({
    page: number,
    text: '（图片）',
    why: `第 ${number + 1} 页是图片，${why}`,
  });
  if (!picture)
    return { pieces: [], told: [tell('这台机器上画不出来，没有读取；请把这一页存成图片再读。')] };
  const { readPage, recogniser, redLight } = await import('../../picture/read/parts');
  const page = await readPage(redLight(picture), await recogniser(), progress);
  const told =
    page.tables === 0
      ? [tell('没有画线的表格，没有读取。')]
      : page.refused > 0
        ? [tell('有表格的线与法定表格的格子对不上，没有读取；请重新扫描后再读。')]
        : [];
  return { pieces: [{ kind: 'picture', top: 0, page }], told };
}
