import type { FigureKind } from '../../../form';
import { holdsFootnote } from '../../footnote';
import type { CellValue } from '../../grid';
import type { Reading } from '../../report';

/** What a cell says as a figure, wherever it stands. */
export type FigureText = Pick<Reading, 'state' | 'held'>;

const number = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
const missing = /^(?:[/\\]|[-–—―─]{1,2}|无|无数据|N\/A)?$/;
const counted = /^([+-]?[\d,.]+)(?:件|条|份|项|起|次|宗|个|家)(?:\(.*\))?$/;
const noted = /^([+-]?[\d,.]+)\([^)]*\)$/;
/** A change told in words: 减4, 增加2. */
const changed = /^(减少?|下降|降低?|增加?|上升|增长)([\d,.]+)(?:%?)$/;
const inTenThousands = /^([+-]?[\d,.]+)万元?(?:\([^)]*\))?$/;

/** NFKC without the space around; space inside is kept, for `1 234` may be two figures. */
function plain(text: string): string {
  return withoutUnseen(text.normalize('NFKC')).trim();
}

/** Signs that nobody sees: where a line may break, which way it runs. Signs that turn it round are others. */
function withoutUnseen(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

/** The number written in plain digits, or null. `007` and `00` are no number of anything. */
function numberIn(text: string): number | null {
  if (!number.test(text) || /^[+-]?0\d/.test(text)) return null;
  const value = Number(text.replaceAll(',', ''));
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** The number that a text with words in it clearly holds; a sum in 元 is none in 万元. */
function heldIn(text: string, kind: FigureKind): number | null {
  const tight = text.replace(/\s+/g, '');
  if (kind === 'change') {
    const [, word = '', digits] = changed.exec(tight) ?? [];
    const value = digits === undefined || tight.endsWith('%') ? null : numberIn(digits);
    if (value !== null) return /^[减下降]/.test(word) ? -value : value;
  }
  const match =
    kind === 'amount' ? inTenThousands.exec(tight) : (counted.exec(tight) ?? noted.exec(tight));
  return match?.[1] === undefined || tight.replaceAll('万元', '').includes('元')
    ? null
    : numberIn(match[1]);
}

/** The texts between the spaces, where these part figures and not a number from what follows it. */
export function figuresIn(text: string): string[] {
  const tight = text
    .replace(/(\d) +(?=件|条|份|项|起|次|宗|个|家|万|元|[(（])/g, '$1')
    .replace(/[(（][^()（）]*[)）]/g, (note) => note.replace(/\s+/g, ''));
  return tight.trim().split(/\s+/);
}

/** Whether a text that counts as one figure holds several, with spaces between them. */
export function holdsSeveral(text: string): boolean {
  return /\d\s+\d/.test(text);
}

/** Whether a text may stand for a figure that is not there. */
export function isMissingMark(text: string): boolean {
  return missing.test(plain(text));
}

/** A sum that says its unit is 元. */
export function isInYuan(text: string): boolean {
  return /\d\s*元/.test(plain(text));
}

const run = /^(?=.*\d)(?=(?:\d*[/–—―─无-]){2})[\d/–—―─无-]+$/;
const dateLike = /^\d{4}([-/])\d{1,2}\1\d{1,2}$/;

/** Figures and marks for missing ones with nothing between them: `82135——21859`. */
function isRun(tight: string): boolean {
  return run.test(tight) && !dateLike.test(tight);
}

/** A number with its unit or a note behind it; of `0(六)其他处理` and `2条7.属于` the rest is a label. */
const withWords =
  /^[+-]?\d[\d,.]*(?:(?:件|条|份|项|起|次|宗|个|家|万?元|万|%)(?!\d)|\((?![一二三四五六七八九十\d]\)))/;

/** Whether a text, wherever it stands, is written as a figure is: `22`, `22件`, `-`, `#REF!`. */
export function looksLikeFigure(text: string): boolean {
  const tight = plain(text).replace(/\s+/g, '');
  if (tight === '') return false;
  if (/^[+-]?\d[\d,.]*$/.test(tight) || missing.test(tight) || tight.startsWith('#')) return true;
  if (isRun(tight) || changed.test(tight)) return true;
  return withWords.test(tight);
}

/** Digits and their point in half width, as a text may have them in either; a wide comma may part two. */
function inHalfWidth(text: string): string {
  return withoutUnseen(text)
    .trim()
    .replace(/[０-９．－＋]/g, (wide) => wide.normalize('NFKC'));
}

/** As nearly all figures of a text are written. */
const digitsAlone = /^(?:0|[1-9]\d{0,14})$/;

/**
 * Reads a cell in which the form has a figure. Where the source knows numbers from text
 * (`typed`), a number that is stored as text is text, and holds the number.
 */
export function readFigure(value: CellValue, typed: boolean, kind: FigureKind): FigureText {
  if (typeof value === 'number') {
    return Number.isFinite(value)
      ? { state: 'number', held: value }
      : { state: 'text', held: null };
  }
  if (value === null) return { state: 'missing', held: null };
  if (typeof value === 'boolean') return { state: 'text', held: null };
  if (digitsAlone.test(value)) return { state: typed ? 'text' : 'number', held: Number(value) };
  const text = plain(value);
  if (missing.test(text)) return { state: 'missing', held: null };
  if (holdsFootnote(value)) return { state: 'text', held: null };
  const written = numberIn(text);
  if (written === null) return { state: 'text', held: heldIn(text, kind) };
  return { state: typed || text !== inHalfWidth(value) ? 'text' : 'number', held: written };
}
