import type { Box, RuledLine } from '../../../lattice';
import type { Marks } from './marks';

/**
 * A page as it is read: where most of its characters run up, down or backwards, as a wide table on
 * a tall page does, it is turned until they run to the right; the others are told to run elsewhere.
 */
export function turnedUpright(marks: Marks): Marks {
  const counts = [0, 0, 0, 0];
  for (const { turn } of marks.glyphs) if (turn !== null) counts[turn] = (counts[turn] ?? 0) + 1;
  const most = counts.indexOf(Math.max(...counts));
  let turned = marks;
  for (let i = 0; i < most; i += 1) turned = turnedBack(turned);
  const glyphs = turned.glyphs.map((glyph): Marks['glyphs'][number] =>
    glyph.unseen === null && glyph.turn !== 0 ? { ...glyph, unseen: 'turned' } : glyph,
  );
  return { ...turned, glyphs };
}

/** One quarter turn against the clock. */
function turnedBack({ width, height, glyphs, across, down, pictures, shapes }: Marks): Marks {
  const box = ({ left, top, right, bottom }: Box): Box => ({
    left: top,
    top: width - right,
    right: bottom,
    bottom: width - left,
  });
  const mirrored = ({ at, from, to }: RuledLine): RuledLine => ({ at: width - at, from, to });
  const reversed = ({ at, from, to }: RuledLine): RuledLine => ({
    at,
    from: width - to,
    to: width - from,
  });
  return {
    width: height,
    height: width,
    glyphs: glyphs.map((glyph) => ({
      ...glyph,
      ...box(glyph),
      turn: glyph.turn === null ? null : (glyph.turn + 3) % 4,
    })),
    across: down.map(mirrored),
    down: across.map(reversed),
    pictures: pictures.map(box),
    shapes: shapes.map(box),
  };
}
