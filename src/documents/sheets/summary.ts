import type { FigureKind } from '../../form';
import { ownWords, equationVerdicts } from '../../report';
import { ranges, rangeText, type Rectangle, type Spot } from './address';
import type { Reckoned, Showing } from './now';
import { showingIn, type TableSheet } from './tableSheet';

/** Figures by what they may hold. */
export type Kinds = ReadonlyMap<FigureKind, readonly Spot[]>;

/** What the line above the title tells about. */
export interface Summarised {
  readonly kinds: Kinds;
  /** Cells to be filled in. */
  readonly inputs: readonly Spot[];
  /** Where the verdicts of a rule stand, by its title. */
  readonly verdicts: ReadonlyMap<string, Rectangle>;
}

/** Something that may be wrong: how many of it there are. */
interface Problem {
  readonly title: string;
  readonly count: Reckoned<number>;
  readonly unit: string;
}

const { apart } = equationVerdicts;

/** The line above the title: what is broken, how much is not filled in yet. */
export function summary(
  sheet: TableSheet,
  { kinds, inputs, verdicts }: Summarised,
): Reckoned<string> {
  const showing = showingIn(sheet);
  const typed = ranges(inputs).join(',');
  const texts = {
    formula: `(COUNTA(${typed})-COUNT(${typed}))`,
    now: inputs.filter((spot) => typeof showing(spot) === 'string').length,
  };
  const problems: readonly Problem[] = [
    ...[...verdicts].map(([title, block]) => brokenIn(title, block, showing)),
    { title: '', count: texts, unit: '格不是数字' },
    { title: '', count: oddIn(kinds, showing), unit: '格是负数或不是整数' },
  ];
  const figures = [...kinds.values()].flat();
  // A total by formula holds nothing until its parts do, and counts as it does in the pane.
  const missing = {
    formula: `(${figures.length}-COUNT(${ranges(figures).join(',')})-${texts.formula})`,
    now:
      figures.length -
      figures.filter((spot) => typeof showing(spot) === 'number').length -
      texts.now,
  };
  return together([...problems.map(told), ending(problems, missing)]);
}

function brokenIn(title: string, block: Rectangle, showing: (spot: Spot) => Showing): Problem {
  return {
    title,
    count: {
      formula: `COUNTIF(${rangeText(block)},"${apart}*")`,
      now: spotsIn(block).filter((spot) => String(showing(spot)).startsWith(apart)).length,
    },
    unit: '处不符',
  };
}

function spotsIn({ first, last }: Rectangle): readonly Spot[] {
  const columns = last.column - first.column + 1;
  return Array.from({ length: (last.row - first.row + 1) * columns }, (_, i) => ({
    row: first.row + Math.floor(i / columns),
    column: first.column + (i % columns),
  }));
}

/** How many figures are negative or a fraction of a 件. */
function oddIn(kinds: Kinds, showing: (spot: Spot) => Showing): Reckoned<number> {
  const formulas = [...kinds].flatMap(([kind, spots]) =>
    ranges(spots).map((range) => oddFormula(kind, range)),
  );
  const odd = [...kinds].flatMap(([kind, spots]) =>
    spots.map(showing).filter((value) => typeof value === 'number' && isOdd(kind, value)),
  );
  return { formula: `(${sum(formulas)})`, now: odd.length };
}

const sum = (terms: readonly string[]) => terms.join('+') || '0';

function oddFormula(kind: FigureKind, range: string): string {
  const negative = kind === 'change' ? '0' : `COUNTIF(${range},"<0")`;
  // Looked for in the text, as INT and MOD fail on the whole range when one cell is not a number.
  const has = (sign: string) => `FIND("${sign}",${range})`;
  const fraction = `SUMPRODUCT(ISNUMBER(${range})*ISNUMBER(${has('.')})*ISERROR(${has('-')}))`;
  return kind === 'amount' ? negative : `${negative}+${fraction}`;
}

/** As {@link oddFormula} counts. */
function isOdd(kind: FigureKind, value: number): boolean {
  if (value < 0) return kind !== 'change';
  return kind !== 'amount' && !Number.isInteger(value);
}

function told({ title, count: { formula, now }, unit }: Problem): Reckoned<string> {
  return {
    formula: `IF(${formula}>0,"${title} "&${formula}&" ${unit}；","")`,
    now: now > 0 ? `${title} ${now} ${unit}；` : '',
  };
}

function ending(problems: readonly Problem[], missing: Reckoned<number>): Reckoned<string> {
  const [fine, full] = ['已填全，没有发现不符。', '已填全。'];
  const all = sum(problems.map(({ count }) => count.formula));
  const none = problems.every(({ count }) => count.now === 0);
  return {
    formula: `IF(${missing.formula}>0,"还有 "&${missing.formula}&" 项未填。",IF(${all}=0,"${fine}","${full}"))`,
    now: missing.now > 0 ? `还有 ${missing.now} 项未填。` : none ? fine : full,
  };
}

function together(parts: readonly Reckoned<string>[]): Reckoned<string> {
  return {
    formula: `"${ownWords.check}"&${parts.map(({ formula }) => formula).join('&')}`,
    now: `${ownWords.check}${parts.map(({ now }) => now).join('')}`,
  };
}
