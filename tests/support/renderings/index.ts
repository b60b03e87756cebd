import { gridsFromHtml } from '../../../src/documents/formats/html/read/gridsFromHtml';
import { gridsFromText } from '../../../src/documents/formats/text/read/gridsFromText';
import type { CellId } from '../../../src/form';
import type { Grid, Report } from '../../../src/report';
import { Chance } from './chance';
import { changes, shownIn, type ChangeName } from './changes';
import { damages, type DamageName } from './damage';
import { pageOf, sheetOf, sheetsOf, textOf, type Printed } from './document';
import { handOf } from './labels';
import { textShapes, type TextShape } from './shapes';
import { printTable, withGaps, type Figures, type PrintedTable } from './table';
import { styleOf } from './values';

export type { Figures } from './table';

/** What is in a document of one report. */
export interface Written {
  readonly organ: string | null;
  readonly figures: Figures;
  /** The figures as they follow each other in the document. */
  readonly order: readonly CellId[];
}

/** Reports in one of the shapes in which they come. */
export interface Rendering {
  readonly shape: ShapeName;
  /** What was done to it that nobody has seen in published reports yet; empty where nothing was. */
  readonly harm: readonly string[];
  /** What a reader is given: text or a page; empty for sheets. */
  readonly text: string;
  readonly grids: readonly Grid[];
  /** What it shows, report by report. */
  readonly written: readonly Written[];
}

const textNames = Object.keys(textShapes) as TextShape[];

export type ShapeName = TextShape | 'page' | 'sheets' | 'sheet';

export const shapeNames: readonly ShapeName[] = [...textNames, 'page', 'sheets', 'sheet'];

/** Shapes in which a blank figure leaves nothing behind. */
const losesBlanks: readonly ShapeName[] = [
  'ownLines',
  'orderOnly',
  'spaces',
  'wholeLines',
  'cellPerLine',
  'blanksLost',
];

/** What may be done to the tables of a report, and to the lines of its text. */
interface Harm {
  readonly typoOnce: number;
  readonly changes: readonly ChangeName[];
  readonly damages: readonly DamageName[];
}

const none: Harm = { typoOnce: Infinity, changes: [], damages: [] };

/** Where 表三 is bare rows, only their number names them: a row more or less would name others. */
const countsRows: readonly ChangeName[] = [
  'withRows',
  'rowsExchanged',
  'rowsLeftOut',
  'inOtherOrder',
];

/** Numbers of other columns would run on to the figures, and be of them for all that anyone sees. */
const addsColumns: readonly ChangeName[] = ['withRemarks', 'withNumbers'];

function unfitFor(shape: ShapeName): readonly ChangeName[] {
  if (shape === 'orderOnly') return [...countsRows, ...addsColumns];
  return shape === 'runTogether' ? addsColumns : [];
}

/** Typos, and one kind of damage. */
function harmFor(shape: ShapeName, chance: Chance): Harm {
  const unfit = unfitFor(shape);
  const fit = (Object.keys(changes) as ChangeName[]).filter((name) => !unfit.includes(name));
  const all = [...fit, ...(Object.keys(damages) as DamageName[])];
  const one = all[chance.below(all.length)];
  return {
    typoOnce: chance.pick([Infinity, 40, 12, 4]),
    changes: fit.filter((name) => name === one),
    damages: (Object.keys(damages) as DamageName[]).filter((name) => name === one),
  };
}

function figuresOf({ form, values }: Report, chance: Chance, negative: boolean): Figures {
  return new Map<CellId, number | null>(
    form.figures.map(({ id, index }) => {
      const value = values[index] ?? NaN;
      if (Number.isNaN(value)) return [id, null];
      return [id, negative && chance.once(30) ? -value : value];
    }),
  );
}

function print(report: Report, shape: ShapeName, harm: Harm, chance: Chance): Printed {
  const { form } = report;
  const together = shape === 'runTogether';
  const all = figuresOf(report, chance, !together && chance.once(12));
  const figures = together ? all : withGaps(form, all, chance);
  const missing = losesBlanks.includes(shape)
    ? chance.pick(['/', '-', '—', '无', ''])
    : chance.pick(['', '/', '-', '—', '无']);
  const hand = handOf(chance, harm.typoOnce);
  const style = styleOf(missing, together, chance);
  const tables = form.tables.map((table) => {
    let printed: PrintedTable = printTable(table, figures, hand, style, chance);
    for (const name of harm.changes) if (chance.once(2)) printed = changes[name](printed, chance);
    return printed;
  });
  const shown = shownIn(tables);
  const left = new Map([...figures].map(([id, value]) => [id, shown.has(id) ? value : null]));
  return { report, tables, figures: left, damages: harm.damages, missing };
}

function gridsOf(
  all: readonly Printed[],
  shape: ShapeName,
  chance: Chance,
): Pick<Rendering, 'text' | 'grids'> {
  if (shape === 'sheets')
    return { text: '', grids: all.flatMap((one, i) => sheetsOf(one, chance, i)) };
  if (shape === 'sheet') return { text: '', grids: sheetOf(all, chance) };
  if (shape === 'page') {
    const text = all.map((one) => pageOf(one, chance)).join('\n');
    return { text, grids: gridsFromHtml(text) };
  }
  const text = all.map((one) => textOf(one, shape, chance)).join('\n\n');
  return { text, grids: gridsFromText(text) };
}

/**
 * Renders a report in a shape, with everything else chosen by the seed. With `harmed` it suffers
 * what published reports have not been seen to suffer; with `next` another report follows it.
 */
export function render(
  report: Report,
  shape: ShapeName,
  seed: number,
  { harmed = false, next = null as Report | null } = {},
): Rendering {
  const chance = new Chance(seed);
  const harm = harmed ? harmFor(shape, chance) : none;
  const all = [report, ...(next ? [next] : [])].map((one) => print(one, shape, harm, chance));
  return {
    shape,
    harm: [
      ...(Number.isFinite(harm.typoOnce) ? [`typos ${harm.typoOnce}`] : []),
      ...harm.changes,
      ...harm.damages,
    ],
    ...gridsOf(all, shape, chance),
    written: all.map(({ figures, tables, report: { organ } }) => {
      return { organ, figures, order: [...shownIn(tables)] };
    }),
  };
}
