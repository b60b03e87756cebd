import type { Box } from '../../../lattice';
import { addTo } from '../../../../report';

/** As a share of its height: nearer than this, the same character is the same one drawn again. */
const near = 0.15;

/** Tells characters that are drawn twice, a hair apart, to look bold. */
export class Twice {
  private readonly seen = new Map<string, Box[]>();

  /** Whether the same character stands here already; if not, it does from now on. */
  has(glyph: Box & { readonly text: string; readonly size: number }): boolean {
    const reach = near * glyph.size;
    const [x, y] = [Math.floor(glyph.left / reach), Math.floor(glyph.top / reach)];
    const around = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].flatMap((dy) => this.seen.get(keyOf(glyph.text, x + dx, y + dy)) ?? []),
    );
    const isNear = ({ left, top }: Box) =>
      Math.abs(left - glyph.left) < reach && Math.abs(top - glyph.top) < reach;
    if (around.some(isNear)) return true;
    addTo(this.seen, keyOf(glyph.text, x, y), glyph);
    return false;
  }
}

const keyOf = (text: string, x: number, y: number) => `${text} ${x} ${y}`;
