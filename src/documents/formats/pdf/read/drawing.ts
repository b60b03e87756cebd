import type { Box } from '../../../lattice';
import { Covers } from './covers';
import { GlyphList } from './glyphs';
import { Layers, type LayerIsOn } from './layers';
import type { Marks } from './marks';
import { listFrom, matrixFrom, times, type Matrix } from './matrix';
import { isOpaque } from './opaque';
import { pictureOperators, type PaintedPicture } from './pictureOperators';
import {
  boxOf,
  cornersOf,
  isFrame,
  isRectangle,
  piecesOfPath,
  RuleList,
  within,
  type PathOperators,
} from './paths';
import { penAtOrigin, stateAt, type Colour, type Font, type Pen, type State } from './state';

/** The operators of a page by name, as the library numbers them. */
export type Operators = PathOperators & Readonly<Record<string, number>>;

/** What the operators of a page refer to. */
export interface PageParts {
  /** Fonts, by the name under which they are called. */
  readonly fontOf: (name: string) => Font | null;
  readonly isOn: LayerIsOn;
  readonly isOpaquePicture: (name: string) => boolean;
}

type Handler = (args: readonly unknown[]) => void;

const numberAt = (args: readonly unknown[], i: number) => Number(args[i] ?? 0);

const colourFrom = (args: readonly unknown[]): Colour => [
  numberAt(args, 0),
  numberAt(args, 1),
  numberAt(args, 2),
];

/**
 * Follows the operators of one page and notes what they draw: characters, lines, pictures. It
 * paints nothing; colours matter only as far as something cannot be seen.
 */
export class Drawing {
  private readonly rules = new RuleList();
  private readonly covers = new Covers();
  private readonly layers: Layers;
  private readonly glyphs: GlyphList;
  private readonly pictures: Marks['pictures'][number][] = [];
  private readonly shapes: Box[] = [];
  private readonly saved: State[] = [];
  private state: State;
  private pen: Pen = penAtOrigin;
  private path: ReturnType<typeof piecesOfPath> = [];
  private order = 0;
  /** The remark on the page that is being drawn. */
  private note: string | null = null;
  private readonly handlers: ReadonlyMap<number, Handler>;

  constructor(
    private readonly size: { readonly width: number; readonly height: number },
    private readonly base: Matrix,
    private readonly operators: Operators,
    private readonly parts: PageParts,
  ) {
    this.state = stateAt(base);
    this.layers = new Layers(parts.isOn);
    this.glyphs = new GlyphList(size, this.covers);
    this.handlers = new Map(
      Object.entries({ ...this.byName(), ...this.pictureHandlers() }).flatMap(([name, handler]) => {
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
    const { size, pictures, shapes } = this;
    return { ...size, glyphs: this.glyphs.finish(), across, down, pictures, shapes };
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
    const clip = (box: Box) => {
      set({ clip: within(box, this.state.clip) });
    };
    const clipByPath = () => {
      clip(boxOf(this.path.flat()));
    };
    const corners = ([left = 0, top = 0, right = 0, bottom = 0]: readonly number[]) =>
      boxOf(cornersOf(this.state.matrix, left, top, right, bottom));
    const nextLine = (x: number, y: number) => {
      const line = times(this.pen.line, [1, 0, 0, 1, x, y]);
      this.pen = { text: line, line };
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
      paintFormXObjectBegin: ([matrix, box]) => {
        save();
        if (matrix) transform(matrixFrom(matrix));
        if (box) clip(corners(listFrom(box).map(Number)));
      },
      paintFormXObjectEnd: restore,
      beginGroup: save,
      endGroup: restore,
      beginAnnotation: ([id, box, place, own]) => {
        save();
        this.state = stateAt(this.base);
        if (box) clip(corners(listFrom(box).map(Number)));
        transform(times(matrixFrom(place), matrixFrom(own)));
        this.note = String(id);
      },
      endAnnotation: () => {
        restore();
        this.note = null;
      },
      beginMarkedContent: () => this.layers.begin(),
      beginMarkedContentProps: ([tag, layer]) => this.layers.begin(tag, layer),
      endMarkedContent: () => this.layers.end(),
      clip: clipByPath,
      eoClip: clipByPath,
      setFillRGBColor: (args) => set({ fill: colourFrom(args) }),
      setStrokeRGBColor: (args) => set({ stroke: colourFrom(args) }),
      setFillColorN: () => set({ fill: null }),
      setStrokeColorN: () => set({ stroke: null }),
      setGState: ([settings]) => {
        for (const [name, value] of Array.isArray(settings) ? settings : []) {
          if (name === 'ca') set({ opacity: Number(value) });
          if (name === 'BM') set({ blends: value !== 'source-over' });
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
      paintSolidColorImageMask: () => {
        this.path = [cornersOf(this.state.matrix, 0, 0, 1, 1)];
        this.fill();
      },
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
        const { order, note } = this;
        const isOff = !this.layers.areOn;
        this.pen = this.glyphs.show(glyphs, this.state, this.pen, { order, note, isOff });
      },
    };
  }

  private pictureHandlers(): Readonly<Record<string, Handler>> {
    const handlers = Object.entries(pictureOperators).map(([name, painted]): [string, Handler] => [
      name,
      (args) => {
        painted(args).forEach((one) => this.picture(one));
      },
    ]);
    return Object.fromEntries(handlers);
  }

  private setFont([name, size]: readonly unknown[]): void {
    const font = typeof name === 'string' ? this.parts.fontOf(name) : null;
    this.state = { ...this.state, font, size: Number(size) };
  }

  /** A picture fills the unit square; one of which it is not known hides a text if it fills the page. */
  private picture({ place, picture }: PaintedPicture): void {
    if (!this.layers.areOn) return;
    const matrix = times(this.state.matrix, place);
    const box = boxOf(cornersOf(matrix, 0, 0, 1, 1));
    const isSolid =
      typeof picture === 'string' ? this.parts.isOpaquePicture(picture) : isOpaque(picture);
    if (this.rules.thin(box)) return;
    this.pictures.push(box);
    const { width, height } = this.size;
    const share = ((box.right - box.left) * (box.bottom - box.top)) / (width * height);
    if (share > 0.5 || isSolid) this.covers.add(box, this.order, null);
    if (share <= 0.5) this.shapes.push(within(box, this.state.clip));
  }

  private stroke(): void {
    if (!this.layers.areOn) return;
    for (const piece of this.path) this.rules.stroke(piece);
  }

  private fill(): void {
    if (!this.layers.areOn) return;
    for (let i = 0; i < this.path.length; i += 1) {
      const [piece = [], next] = this.path.slice(i, i + 2);
      const box = boxOf(piece);
      if (this.rules.thin(box)) continue;
      if (next && isFrame(box, boxOf(next))) {
        this.rules.frame(box);
        i += 1;
      } else this.surface(within(box, this.state.clip), isRectangle(piece));
    }
    this.path = [];
  }

  private surface(box: Box, isPlain: boolean): void {
    const { fill, opacity, blends } = this.state;
    if (!isPlain) this.shapes.push(box);
    if (opacity > 0.9 && !blends) this.covers.add(box, this.order, fill);
  }
}
