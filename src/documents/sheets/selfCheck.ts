import type { ConditionalRule } from 'hucre';
import type { CellId, FigureKind, Form } from '../../form';
import { ownWords, equationVerdicts } from '../../report';
import { figuresOf } from './names';
import { a1, blocksOf, rangeText, stacked, type Rectangle, type Spot } from './address';
import { isBroken, isTotal, verdict, type SheetEquation, type SheetRule } from './equations';
import { look } from './look';
import { summary } from './summary';
import {
  putCell,
  putFormula,
  putLine,
  showingIn,
  spotsByKind,
  type TableSheet,
} from './tableSheet';

/**
 * What lets the sheet check itself where there is no add-in (WPS, LibreOffice, a colleague's
 * Excel): a handful of conditional formats, and the same in words outside what is printed.
 */

const { apart } = equationVerdicts;

/**
 * Marks the cells of one block, by a formula for its first cell. Never of several blocks: which
 * cell the formula of such a rule holds for, programs see differently.
 */
interface Mark {
  readonly block: Rectangle;
  readonly formula: string;
}

/** A sum that does not come out marks its total; where no figure is a total, all that take part. */
function markedBy(equation: SheetEquation): readonly Spot[] {
  return isTotal(equation) ? [equation.subject] : [...equation.plus, ...equation.minus];
}

function equationMarks({ equations, runs }: SheetRule): Mark[] {
  const lock = runs === 'column by column' ? 'row' : 'column';
  return blocksOf(equations.flatMap(markedBy)).flatMap((block) => {
    const equation = equations.find((one) => markedBy(one).includes(block.first));
    return equation ? [{ block, formula: isBroken(equation, lock) }] : [];
  });
}

/** Text, an error, a negative number, a fraction of a 件. */
function oddFormula(kind: FigureKind, first: Spot): string {
  const cell = a1(first);
  const odd = {
    count: `OR(${cell}<0,${cell}<>INT(${cell}))`,
    amount: `${cell}<0`,
    change: `${cell}<>INT(${cell})`,
  }[kind];
  return `IF(ISNUMBER(${cell}),${odd},IF(ISERROR(${cell}),TRUE,LEN(${cell})>0))`;
}

/** The verdicts of one rule: under its columns, or to the right of its rows; their block. */
function putVerdicts(
  sheet: TableSheet,
  { rule, equations, runs }: SheetRule,
  line: number,
): Rectangle | null {
  const { table, top, columns } = sheet;
  const beside = table.width + 1;
  const placed = equations.map((equation) => {
    const { row, column } = equation.subject;
    const spot = runs === 'row by row' ? { row, column: beside } : { row: line, column };
    putFormula(sheet, spot, verdict(equation, showingIn(sheet)), look.verdict);
    return spot;
  });
  const words = { value: `${ownWords.check}${rule.title}`, style: look.note };
  if (runs === 'row by row') {
    putCell(sheet, { row: top, column: beside }, words);
    columns[table.width] = { width: 2 };
    columns[beside] = { width: 14 };
  } else {
    const firstColumn = Math.min(...placed.map(({ column }) => column));
    putLine(sheet, line, words, 20, firstColumn - 1);
  }
  const [first, last] = [placed[0], placed.at(-1)];
  return first && last ? { first, last } : null;
}

/** Puts the checks around the table and returns its conditional formats. */
export function putSelfCheck(
  sheet: TableSheet,
  form: Form,
  rules: readonly SheetRule[],
  computed: ReadonlySet<CellId>,
): ConditionalRule[] {
  const kinds = spotsByKind(sheet, figuresOf(form, sheet.table));
  const verdicts = new Map<string, Rectangle>();
  let line = sheet.below + 1;
  for (const rule of rules) {
    const block = putVerdicts(sheet, rule, line);
    if (block) verdicts.set(rule.rule.title, block);
    if (rule.runs === 'column by column') line += 1;
  }
  const inputs = [...sheet.spots].flatMap(([id, spot]) => (computed.has(id) ? [] : [spot]));
  putLine(sheet, 0, {}, 34);
  putFormula(sheet, { row: 0, column: 0 }, summary(sheet, { kinds, inputs, verdicts }), look.note);
  const marks = [
    ...rules.flatMap(equationMarks),
    ...[...kinds].flatMap(([kind, spots]) =>
      blocksOf(spots).map((block) => ({ block, formula: oddFormula(kind, block.first) })),
    ),
    // 差 2 stands out among the verdicts.
    ...stacked([...verdicts.values()]).map((block) => ({
      block,
      formula: `LEFT(${a1(block.first)},${apart.length})="${apart}"`,
    })),
  ];
  return marks.map(({ block, formula }, i) => ({
    type: 'expression',
    priority: i + 1,
    formula,
    style: look.broken,
    range: rangeText(block),
  }));
}
