import { Covers } from './covers';
import { GlyphList } from './glyphs';
import type { Marks } from './marks';
import { listFrom, matrixFrom, mappedPoint, times, type Matrix } from './matrix';
import { boxOf, isFrame, piecesOfPath, RuleList, type PathOperators } from './paths';
import { penAtOrigin, stateAt, type Font, type Pen, type State } from './state';

/** The operators of a page by name, as the library numbers them. */
export type Operators = PathOperators & Readonly<Record<string, number>>;

/** Where fonts are, by the name under which the page's operators call them. */
export type FontOf = (name: string) => Font | null;

type Handler = (args: readonly unknown[]) => void;

const numberAt = (args: readonly unknown[], i: number) => Number(args[i] ?? 0);

/** The lightness of a colour as the eye sees it. */
const lightOf = (args: readonly unknown[]) =>
  0.299 * numberAt(args, 0) + 0.587 * numberAt(args, 1) + 0.114 * numberAt(args, 2);

/**
 * Follows the operators of one page and notes what they draw: characters, lines, pictures. It
 * paints nothing; colours matter only as far as something cannot be seen.
 */
export class Drawing {
  private readonly rules = new RuleList();
  private readonly covers = new Covers();
  private readonly glyphs: GlyphList;
  private readonly pictures: Marks['pictures'][number][] = [];
  private readonly saved: State[] = [];
  private state: State;
  private pen: Pen = penAtOrigin;
  private path: ReturnType<typeof piecesOfPath> = [];
  private order = 0;
  private readonly handlers: ReadonlyMap<number, Handler>;

  constructor(
    private readonly size: { readonly width: number; readonly height: number },
    private readonly base: Matrix,
    private readonly operators: Operators,
    private readonly fontOf: FontOf,
  ) {
    this.state = stateAt(base);
    this.glyphs = new GlyphList(size, this.covers);
    this.handlers = new Map(
      Object.entries(this.byName()).flatMap(([name, handler]) => {
        const number = operators[name];
        return number === undefined ? [] : [[number, handler] as const];
      }),
    );
  }

  draw(operators: readonly number[], args: readonly unknown[]): void {
    operators.forEach((operator, i) => {
      this.order += 1;
      const own = args[i];
      this.handlers.get(operator)?.(listFrom(own));
    });
  }

  get marks(): Marks {
    const { across, down } = this.rules;
    return { ...this.size, glyphs: this.glyphs.finish(), across, down, pictures: this.pictures };
  }

  private byName(): Readonly<Record<string, Handler>> {
    const save = () => {
      this.saved.push(this.state);
    };
    const restore = () => {
      this.state = this.saved.pop() ?? this.state;
    };
    const set = (change: Partial<State>) => {
      this.state = { ...this.state, ...change };
    };
    const transform = (matrix: Matrix) => {
      set({ matrix: times(this.state.matrix, matrix) });
    };
    const nextLine = (x: number, y: number) => {
      const line = times(this.pen.line, [1, 0, 0, 1, x, y]);
      this.pen = { text: line, line };
    };
    const picture = () => {
      this.picture();
    };
    const fill = () => {
      this.fill();
    };
    const stroke = () => {
      this.stroke();
    };
    const both = () => {
      this.stroke();
      this.fill();
    };
    return {
      save,
      restore,
      transform: (args) => transform(matrixFrom(args)),
      paintFormXObjectBegin: ([matrix]) => {
        save();
        if (matrix) transform(matrixFrom(matrix));
      },
      paintFormXObjectEnd: restore,
      beginGroup: save,
      endGroup: restore,
      beginAnnotation: ([, , place, own]) => {
        save();
        this.state = stateAt(this.base);
        transform(times(matrixFrom(place), matrixFrom(own)));
      },
      endAnnotation: restore,
      setFillRGBColor: (args) => set({ fill: lightOf(args) }),
      // A pattern is not white all over.
      setFillColorN: () => set({ fill: 0 }),
      setGState: ([settings]) => {
        for (const [name, value] of Array.isArray(settings) ? settings : []) {
          if (name === 'ca') set({ opacity: Number(value) });
          if (name === 'Font' && Array.isArray(value)) this.setFont(value);
        }
      },
      constructPath: ([names, numbers]) => {
        if (!Array.isArray(names) || !Array.isArray(numbers)) return;
        this.path = piecesOfPath(names, numbers, this.operators, this.state.matrix);
      },
      fill,
      eoFill: fill,
      stroke,
      closeStroke: stroke,
      fillStroke: both,
      eoFillStroke: both,
      closeFillStroke: both,
      closeEOFillStroke: both,
      endPath: () => {
        this.path = [];
      },
      paintImageXObject: picture,
      paintInlineImageXObject: picture,
      paintImageMaskXObject: picture,
      beginText: () => {
        this.pen = penAtOrigin;
      },
      setCharSpacing: (args) => set({ spacing: numberAt(args, 0) }),
      setWordSpacing: (args) => set({ wordSpacing: numberAt(args, 0) }),
      setHScale: (args) => set({ stretch: numberAt(args, 0) / 100 }),
      setLeading: (args) => set({ leading: numberAt(args, 0) }),
      setFont: (args) => this.setFont(args),
      setTextRenderingMode: (args) => set({ mode: numberAt(args, 0) }),
      setTextRise: (args) => set({ rise: numberAt(args, 0) }),
      moveText: (args) => nextLine(numberAt(args, 0), numberAt(args, 1)),
      setLeadingMoveText: (args) => {
        set({ leading: -numberAt(args, 1) });
        nextLine(numberAt(args, 0), numberAt(args, 1));
      },
      setTextMatrix: (args) => {
        const line = matrixFrom(Array.isArray(args[0]) ? args[0] : args);
        this.pen = { text: line, line };
      },
      nextLine: () => nextLine(0, -this.state.leading),
      showText: ([glyphs]) => {
        this.pen = this.glyphs.show(glyphs, this.state, this.pen, this.order);
      },
    };
  }

  private setFont([name, size]: readonly unknown[]): void {
    const font = typeof name === 'string' ? this.fontOf(name) : null;
    this.state = { ...this.state, font, size: Number(size) };
  }

  /** A picture fills the unit square; only one that fills the page is believed to hide a text. */
  private picture(): void {
    const corners = [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const;
    const box = boxOf(corners.map(([x, y]) => mappedPoint(this.state.matrix, x, y)));
    if (this.rules.thin(box)) return;
    this.pictures.push(box);
    const { width, height } = this.size;
    const share = ((box.right - box.left) * (box.bottom - box.top)) / (width * height);
    if (share > 0.5) this.covers.add(box, this.order, null);
  }

  private stroke(): void {
    for (const piece of this.path) this.rules.stroke(piece);
  }

  private fill(): void {
    const boxes = this.path.map(boxOf);
    boxes.forEach((box, i) => {
      const next = boxes[i + 1];
      if (this.rules.thin(box)) return;
      if (next && isFrame(box, next)) {
        this.rules.frame(box);
        boxes.splice(i + 1, 1);
      } else if (this.state.opacity > 0.9) this.covers.add(box, this.order, this.state.fill);
    });
    this.path = [];
  }
}
