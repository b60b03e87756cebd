import { sections } from '../../../../form';
import { around } from '../../../lattice';
import type { ReadingProgress } from '../../../progress';
import { inPicture, type Flattened } from './flattened';
import { homographyBetween, mapped, warped, type Corners, type Point } from './homography';
import { inkOf } from './ink';
import { textLinesIn, type TextLine } from './marks';
import type { Raster } from './raster';
import type { Recognise } from './recogniser';
import { textLikeness } from './similar';

/** So many lines above a table, and at the top of a page, may be a title or a heading. */
const mostAbove = 3;
const mostAtTop = 5;

/**
 * The titles and headings above each of the tables, from top to bottom. Prose is not read: a slip
 * of the reading in a sentence would make it say something else.
 */
export async function freeTexts(
  picture: Raster,
  tables: readonly Flattened[],
  recognise: Recognise,
  progress: ReadingProgress,
): Promise<readonly (readonly string[])[]> {
  const [first] = tables;
  if (!first) return [];
  const page = seenFromAbove(picture, first);
  const boxes = tables.map((table) => {
    const { raster, margin } = table;
    const whole = {
      left: margin,
      top: margin,
      right: raster.width - margin,
      bottom: raster.height - margin,
    };
    return around(
      inPicture(table, whole).map(([x, y]) => {
        const [left, top] = mapped(page.fromPicture, x, y);
        return { left, top, right: left, bottom: top };
      }),
    );
  });
  const ink = inkOf(page.raster, 0.2, Math.round(page.raster.width / 50));
  const found: { readonly table: number; readonly line: TextLine }[] = [];
  boxes.forEach((box, table) => {
    const top = boxes[table - 1]?.bottom ?? 0;
    const space = { left: 0, right: page.raster.width, top: top + 4, bottom: box.top - 4 };
    if (space.bottom - space.top < 12) return;
    const lines = textLinesIn(ink, space).filter(
      (line) => line.bottom - line.top > 10 && line.marks.length > 3,
    );
    const wanted = new Set([
      ...(table === 0 ? lines.slice(0, mostAtTop) : []),
      ...lines.slice(-mostAbove),
    ]);
    for (const line of lines) if (wanted.has(line)) found.push({ table, line });
  });
  const read = await recognise(
    found.map(({ line: { left, top, right, bottom } }) => {
      const pad = 0.15 * (bottom - top);
      const box = { left: left - pad, top: top - pad, right: right + pad, bottom: bottom + pad };
      return { raster: page.raster, box };
    }),
    progress,
  );
  const texts = read.map((characters) => characters.map(({ text }) => text).join(''));
  return tables.map((_, table) => told(texts.filter((_text, i) => found[i]?.table === table)));
}

/** The whole page as its first table is seen straight from above. */
function seenFromAbove(picture: Raster, table: Flattened) {
  const { width, height } = picture;
  const { raster, margin } = table;
  const plane: Corners = [
    [margin, margin],
    [raster.width - margin, margin],
    [raster.width - margin, raster.height - margin],
    [margin, raster.height - margin],
  ];
  const inside = inPicture(table, {
    left: margin,
    top: margin,
    right: raster.width - margin,
    bottom: raster.height - margin,
  });
  const edges = homographyBetween(inside, plane);
  const corners = [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ] as const;
  const box = around(
    corners.map(([x, y]) => {
      const [left, top] = mapped(edges, x, y);
      return { left, top, right: left, bottom: top };
    }),
  );
  const most = 3 * raster.width;
  const [left, top] = [Math.max(box.left, -raster.width / 2), Math.max(box.top, -most)];
  const right = Math.min(box.right, 1.5 * raster.width);
  const bottom = Math.min(box.bottom, raster.height + most);
  const shift = ([x, y]: Point): Point => [x - left, y - top];
  const [a, b, c, d] = plane;
  const shifted: Corners = [shift(a), shift(b), shift(c), shift(d)];
  const toPicture = homographyBetween(shifted, inside);
  return {
    raster: warped(picture, toPicture, Math.round(right - left), Math.round(bottom - top)),
    fromPicture: homographyBetween(inside, shifted),
  };
}

const headings = sections.map(({ label }) => label);

/** Titles, their lines put together, and headings as the form prints them; nothing else. */
function told(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => line.includes('报告') || line.includes('年报'));
  const title = end < 0 ? [] : [lines.slice(0, end + 1).join('')];
  const others = lines.slice(end + 1).flatMap((line) => {
    const heading = headings.find((one) => textLikeness(one, line) >= 0.7);
    return heading === undefined ? [] : [heading];
  });
  return [...title, ...others];
}
