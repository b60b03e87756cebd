import type { ConditionalRule } from 'hucre';
import type { CellId, FigureKind, Form } from '../../form';
import { ownWords } from '../../report';
import { a1, ranges, type Spot } from './address';
import { isBroken, isTotal, verdict, type SheetRule } from './equations';
import { look } from './look';
import { put, putLine, type TableSheet } from './tableSheet';

/**
 * What lets the sheet check itself where there is no add-in (WPS, LibreOffice, a colleague's
 * Excel): a handful of conditional formats, and the same in words outside what is printed.
 */

/** Figures by what they may hold. */
type Kinds = ReadonlyMap<FigureKind, readonly Spot[]>;

function kindsOf(form: Form, { table, spots }: TableSheet): Kinds {
  const kinds = new Map<FigureKind, Spot[]>();
  for (const figure of form.figures.filter((one) => one.table === table)) {
    const spot = spots.get(figure.id);
    if (spot) kinds.set(figure.column.kind, [...(kinds.get(figure.column.kind) ?? []), spot]);
  }
  return kinds;
}

/** A sum that does not come out marks its total; where no figure is a total, all that take part. */
function equationFormat({ equations, runs }: SheetRule, priority: number): ConditionalRule[] {
  const [first] = equations;
  if (!first) return [];
  const marked = equations.flatMap((one) =>
    isTotal(one) ? [one.subject] : [...one.plus, ...one.minus],
  );
  const formula = isBroken(first, runs === 'column by column' ? 'row' : 'column');
  return [
    { type: 'expression', priority, formula, style: look.broken, range: ranges(marked).join(' ') },
  ];
}

/** Text, an error, a negative number, a fraction of a 件. */
function valueFormat(
  kind: FigureKind,
  spots: readonly Spot[],
  priority: number,
): ConditionalRule[] {
  const [first] = spots;
  if (!first) return [];
  const cell = a1(first);
  const odd = {
    count: `OR(${cell}<0,${cell}<>INT(${cell}))`,
    amount: `${cell}<0`,
    change: `${cell}<>INT(${cell})`,
  }[kind];
  const formula = `IF(ISNUMBER(${cell}),${odd},IF(ISERROR(${cell}),TRUE,LEN(${cell})>0))`;
  return [
    { type: 'expression', priority, formula, style: look.broken, range: ranges(spots).join(' ') },
  ];
}

/** The verdicts of one rule: under its columns, or to the right of its rows. Their range. */
function putVerdicts(
  sheet: TableSheet,
  { rule, equations, runs }: SheetRule,
  line: number,
): string {
  const { table, top, columns } = sheet;
  const beside = table.width + 1;
  const placed = equations.map((equation) => {
    const { row, column } = equation.subject;
    const spot = runs === 'row by row' ? { row, column: beside } : { row: line, column };
    put(sheet, spot, { formula: verdict(equation), style: look.verdict });
    return spot;
  });
  const words = { value: `${ownWords.check}${rule.title}`, style: look.note };
  if (runs === 'row by row') {
    put(sheet, { row: top, column: beside }, words);
    columns[table.width] = { width: 2 };
    columns[beside] = { width: 14 };
  } else {
    const firstColumn = Math.min(...placed.map(({ column }) => column));
    putLine(sheet, line, words, 20, firstColumn - 1);
  }
  const [first, last] = [placed[0], placed.at(-1)];
  return first && last ? `${a1(first)}:${a1(last)}` : '';
}

const sum = (terms: readonly string[]) => terms.join('+') || '0';

/** How many cells of these are negative or a fraction of a 件. */
function oddCount(kind: FigureKind, range: string): string {
  const negative = kind === 'change' ? '0' : `COUNTIF(${range},"<0")`;
  // Looked for in the text, as INT and MOD fail on the whole range when one cell is not a number.
  const has = (sign: string) => `FIND("${sign}",${range})`;
  const fraction = `SUMPRODUCT(ISNUMBER(${range})*ISNUMBER(${has('.')})*ISERROR(${has('-')}))`;
  return kind === 'amount' ? negative : `${negative}+${fraction}`;
}

/** The line above the title: what is broken, how much is not filled in yet. */
function summary(kinds: Kinds, inputs: readonly Spot[], verdicts: ReadonlyMap<string, string>) {
  const areas = ranges(inputs);
  const filled = `COUNTA(${areas.join(',')})`;
  const broken = [...verdicts].map(([title, range]) => ({
    title,
    count: `COUNTIF(${range},"差*")`,
    unit: '处不符',
  }));
  const odd = [...kinds].flatMap(([kind, spots]) =>
    ranges(spots).map((range) => oddCount(kind, range)),
  );
  const problems = [
    ...broken,
    { title: '', count: `(${filled}-COUNT(${areas.join(',')}))`, unit: '格不是数字' },
    { title: '', count: `(${sum(odd)})`, unit: '格是负数或不是整数' },
  ];
  const told = problems.map(
    ({ title, count, unit }) => `IF(${count}>0,"${title} "&${count}&" ${unit}；","")`,
  );
  const all = sum(problems.map(({ count }) => count));
  const missing = `(${inputs.length}-${filled})`;
  const end = `IF(${missing}>0,"还有 "&${missing}&" 格未填。",IF(${all}=0,"已填全，没有发现不符。","已填全。"))`;
  return `"${ownWords.check}"&${[...told, end].join('&')}`;
}

/** Puts the checks around the table and returns its conditional formats. */
export function putSelfCheck(
  sheet: TableSheet,
  form: Form,
  rules: readonly SheetRule[],
  computed: ReadonlySet<CellId>,
): ConditionalRule[] {
  const kinds = kindsOf(form, sheet);
  const verdicts = new Map<string, string>();
  let line = sheet.below + 1;
  for (const rule of rules) {
    verdicts.set(rule.rule.title, putVerdicts(sheet, rule, line));
    if (rule.runs === 'column by column') line += 1;
  }
  const inputs = [...sheet.spots].flatMap(([id, spot]) => (computed.has(id) ? [] : [spot]));
  putLine(sheet, 0, { formula: summary(kinds, inputs, verdicts), style: look.note }, 34);
  const formats = [
    ...rules.flatMap((rule, i) => equationFormat(rule, i + 1)),
    ...[...kinds].flatMap(([kind, spots], i) => valueFormat(kind, spots, rules.length + i + 1)),
  ];
  const told = [...verdicts.values()].flatMap((range) => (range === '' ? [] : [range]));
  return told.length === 0 ? formats : [...formats, wordFormat(told, formats.length + 1)];
}

/** 差 2 stands out among the verdicts. */
function wordFormat(verdicts: readonly string[], priority: number): ConditionalRule {
  const first = verdicts[0]?.split(':')[0] ?? '';
  const formula = `LEFT(${first},1)="差"`;
  return { type: 'expression', priority, formula, style: look.broken, range: verdicts.join(' ') };
}
