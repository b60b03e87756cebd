import {
  onceFor,
  tableShapes,
  type HeaderShape,
  type TableId,
  type TableShape,
} from '../../../form';
import { bare, fold } from '../characters/fold';
import type { TablePiece } from '../layout/blocks';
import { manyOf } from '../../grouped';

/** A piece of a heading, with the line on which it stands and how many stand there. */
interface Fragment {
  readonly text: string;
  readonly row: number;
  readonly beside: number;
}

/** Longer texts are notes; the one in the corner of 表三 names no column. */
const longest = 12;

function fragmentsIn(run: readonly TablePiece[], passed: ReadonlySet<string>): Fragment[] {
  const found = run.flatMap(({ token, word }) => {
    if (word && (passed.has(word.text) || word.text.length > longest)) return [];
    const texts = token.text.split(/\s+/).map((text) => bare(fold(text)));
    return texts.filter((text) => text !== '').map((text) => ({ text, row: token.row }));
  });
  const many = manyOf(found.map(({ row }) => row));
  return found.map((one) => ({ ...one, beside: many.get(one.row) ?? 1 }));
}

/** The labels over several columns, which name none. */
function passedIn({ headers }: TableShape): ReadonlySet<string> {
  return new Set(
    headers.flatMap(({ labels, columns }) => {
      const names = new Set(columns.map(({ name }) => name));
      return labels.filter((text) => !names.has(text));
    }),
  );
}

/** What of a shape fragments are compared with. */
interface Spelling {
  readonly passed: ReadonlySet<string>;
  readonly headers: readonly { readonly header: HeaderShape; readonly names: readonly string[] }[];
}

const spellingOf = /* @__PURE__ */ onceFor((shape: TableShape): Spelling => ({
  passed: passedIn(shape),
  headers: shape.headers.map((header) => ({
    header,
    names: header.columns.map(({ name }) => bare(fold(name))),
  })),
}));

/** Whether the labels over several columns (行政复议, 复议后起诉) stand in the form's order. */
export function groupsInTurn(pieces: readonly TablePiece[], shape: TableShape): boolean {
  const texts = pieces.map(({ word }) => word?.text);
  const found = Array.from(spellingOf(shape).passed, (text) => texts.indexOf(text));
  return found.filter((at) => at >= 0).every((at, i, all) => i === 0 || at > (all[i - 1] ?? at));
}

/**
 * Whether the fragments make up the names of all columns, in their order: each begins a name or goes
 * on with one, from left to right in its line. Fragments one a line go on in the order of the columns,
 * or with the row below once the one above is whole.
 * @param isApart whether a name stands in a row of its own, below the label over it
 */
function makeUp(
  fragments: readonly Fragment[],
  names: readonly string[],
  isApart: (name: number) => boolean,
): boolean {
  const left = [...names];
  let at = -1;
  const last = { inner: -1, outer: -1 };
  let before: Fragment | null = null;
  for (const fragment of fragments) {
    const isNewLine = before !== null && before.row !== fragment.row;
    const isBelow = last.inner < 0 && names.every((_, i) => isApart(i) || left[i] === '');
    const mayGoBack = isNewLine && (isBelow || fragment.beside > 1 || (before?.beside ?? 1) > 1);
    if (mayGoBack) at = -1;
    const from = Math.max(at, 0);
    const found = left.findIndex(
      (rest, i) => i >= from && rest !== '' && rest.startsWith(fragment.text),
    );
    if (found < 0 || (found === at && !isNewLine)) return false;
    const isBegun = left[found] !== names[found];
    // A name begins after all those that have begun before it in its row.
    const row = isApart(found) ? 'inner' : 'outer';
    if (!isBegun && found < last[row]) return false;
    if (!isBegun) last[row] = found;
    left[found] = (left[found] ?? '').slice(fragment.text.length);
    at = found;
    before = fragment;
  }
  return left.every((rest) => rest === '');
}

/** Whether the label over some columns stands among the others where the form has it. */
function standsOver(run: readonly TablePiece[], { group, columns }: HeaderShape): boolean {
  if (!group) return false;
  const at = run.findIndex(({ word }) => word?.text === group.text);
  const isInner = (id: string) => group.columns.some((column) => column.id === id);
  const first = columns.findIndex(({ id }) => isInner(id));
  const outer = run.flatMap(({ word }, i) => {
    const place = word?.kind === 'column' ? columns.findIndex(({ id }) => id === word.id) : -1;
    return place < 0 || isInner(columns[place]?.id ?? '') ? [] : [{ i, isBefore: place < first }];
  });
  return at >= 0 && outer.every(({ i, isBefore }) => i < at === isBefore);
}

/**
 * Whether a header whose words are torn over lines (商业 企业, 结果 维持) is the form's, letter for letter
 * and in its order: then it is the order that tells the columns, however little of it is recognised.
 */
export function isSpelledOut(run: readonly TablePiece[], table: TableId): boolean {
  return tableShapes(table).some((shape) => {
    if (!groupsInTurn(run, shape)) return false;
    const { passed, headers } = spellingOf(shape);
    const fragments = fragmentsIn(run, passed);
    return headers.some(({ header, names }) => {
      const inner = standsOver(run, header) ? (header.group?.columns ?? []) : [];
      const isApart = (name: number) => inner.some((column) => column === header.columns[name]);
      return names.length > 1 && makeUp(fragments, names, isApart);
    });
  });
}
