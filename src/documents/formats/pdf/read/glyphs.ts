import { around, contains, middleOf, type Box } from '../../../lattice';
import { namedSign, type ShownGlyph } from './codes';
import type { Covers } from './covers';
import type { Glyph, Unseen } from './marks';
import { withoutRadicals } from './radicals';
import { mappedPoint, times, type Matrix } from './matrix';
import type { Pen, State } from './state';
import { Twice } from './twice';

/** When and in what a text is shown: its place in what is painted, its remark, a layer that is off. */
interface Showing extends Pick<Glyph, 'note'> {
  readonly order: number;
  readonly isOff: boolean;
}

interface Placed extends Omit<Glyph, 'unseen'>, Showing {
  readonly state: State;
}

/** Modes of painting text that leave no colour: nothing, or the outline to cut with. */
const colourless = new Set([3, 7]);
/** The mode that paints outlines alone. */
const outlined = 1;
/** Letters lower than this, in points, are seen by nobody. */
const lowest = 1;

/** How much of its height a character reaches above and below the line on which it stands. */
const above = 0.85;
const below = 0.15;

const isShown = (value: unknown): value is ShownGlyph =>
  typeof value === 'object' && value !== null;

/** The quarter turns of a direction on the page. */
function turnOf(x: number, y: number): number | null {
  const quarters = Math.atan2(y, x) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) < 0.05 ? (whole + 4) % 4 : null;
}

/** The characters of a page, with their places, as they are shown. */
export class GlyphList {
  private readonly placed: Placed[] = [];

  constructor(
    private readonly page: { readonly width: number; readonly height: number },
    private readonly covers: Covers,
  ) {}

  /** Shows a string of characters; answers where the pen is afterwards. */
  show(glyphs: unknown, state: State, pen: Pen, showing: Showing): Pen {
    let text = pen.text;
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
      if (typeof glyph === 'number') text = this.advance(text, state, (-glyph * state.size) / 1000);
      else if (isShown(glyph)) text = this.place(glyph, state, text, showing);
    }
    return { ...pen, text };
  }

  private advance(text: Matrix, { font, stretch }: State, by: number): Matrix {
    return times(text, font?.vertical ? [1, 0, 0, 1, 0, by] : [1, 0, 0, 1, by * stretch, 0]);
  }

  private place(glyph: ShownGlyph, state: State, text: Matrix, showing: Showing): Matrix {
    const { font, size } = state;
    const scale = font?.fontMatrix?.[0] ?? 0.001;
    const isUpright = font?.vertical ?? false;
    const width = (glyph.width ?? 0) * scale * size;
    const step = isUpright ? (glyph.vmetric?.[0] ?? -1000) * scale * size : width;
    const spacing = state.spacing + (glyph.isSpace ? state.wordSpacing : 0);
    const content = withoutRadicals(namedSign(glyph, font)).trim();
    if (content !== '' && size !== 0) {
      const matrix = times(state.matrix, text);
      const left = isUpright ? -Math.abs(size) / 2 : 0;
      const right = isUpright ? Math.abs(size) / 2 : width * state.stretch;
      const low = (isUpright ? -above : -below) * size + state.rise;
      const high = (isUpright ? below : above) * size + state.rise;
      const corner = (x: number, y: number): Box => {
        const [px, py] = mappedPoint(matrix, x, y);
        return { left: px, top: py, right: px, bottom: py };
      };
      const box = around([corner(left, low), corner(right, high)]);
      const [a, b, c, d] = matrix;
      this.placed.push({
        ...box,
        text: content,
        size: Math.hypot(c, d) * Math.abs(size),
        turn: turnOf(a * Math.sign(size), b * Math.sign(size)),
        state,
        ...showing,
      });
    }
    return this.advance(text, state, isUpright ? step - spacing : step + spacing);
  }

  /** What covers them is known only when all is drawn. */
  finish(): Glyph[] {
    const twice = new Twice();
    return this.placed.flatMap(({ state, order, isOff, ...glyph }) => {
      const unseen = isOff ? 'off' : this.unseenBy(glyph, state, order);
      return unseen === null && twice.has(glyph) ? [] : [{ ...glyph, unseen }];
    });
  }

  private unseenBy(glyph: Omit<Glyph, 'unseen'>, state: State, order: number): Unseen | null {
    const [x, y] = middleOf(glyph);
    const { mode, opacity, clip, fill, stroke } = state;
    if (colourless.has(mode) || opacity < 0.05 || glyph.size < lowest) return 'layer';
    const page = { left: 0, top: 0, right: this.page.width, bottom: this.page.height };
    if (!contains(page, x, y) || (clip && !contains(clip, x, y))) return 'outside';
    if (this.covers.hides(x, y, order)) return 'covered';
    const colour = mode === outlined ? stroke : fill;
    return this.covers.swallows(x, y, order, colour) ? 'white' : null;
  }
}
