import { remembering } from '../../remembering';
import { asked } from '../alike/trail';
import { bare, digit, fold, letter } from '../characters/fold';
import { looksLikeFigure } from '../characters/figure';
import { runOnTo } from './apart';
import { figureLook } from './look';
import { isFamiliar } from './match';
import type { Token } from './token';
import { isAfterTables, takeMark } from './words';

const date = /^(?:19|20)\d\d ?[年./-]/;
const wholeDate = /^(?:19|20)\d\d ?(?:年 ?\d{1,2} ?月 ?\d{1,2} ?日|[./-]\d{1,2}[./-]\d{1,2})$/;
const longestLabel = 60;
/** Numbers of days and of items, which are no figures. */
const dayOrItem = new RegExp(`\\d+[年月日号]|[1-9][.、](?=${letter.source})`, 'gu');

/**
 * A text made of the form's own characters with digits at its end, and these digits; one alone may
 * be a slip for a character.
 */
function apart({ kind, text }: Token): { label: string; digits: string } | null {
  if (kind !== 'text' || text.length > longestLabel || text.includes('。')) return null;
  const parts = runOnTo(text);
  if (parts === null || parts.digits.length === 1) return null;
  return isFamiliar(bare(fold(parts.label))) ? parts : null;
}

/** As rows of 表三 are; 五、 and those after it number sections. */
function hasNumber(folded: string): boolean {
  const { mark } = takeMark(folded);
  return mark !== '' && (folded.startsWith('(') || !isAfterTables(mark));
}

/**
 * A label too damaged to be known with its figures run on to it (`1.信访投诉举报类申请3000003`):
 * its number says that it is a label, its place in 表三 may tell which.
 */
export function partDamaged(token: Token): readonly [Token, Token] | null {
  const parts = apart(token);
  if (parts === null || !hasNumber(fold(parts.label))) return null;
  const { label, digits } = parts;
  return [
    { ...token, value: label, text: label },
    { ...token, ...figureLook(digits), value: digits },
  ];
}

const year = /[([]?(?:19|20)\d\d[)\]]?(?:年度?[)\]]?)/g;
const atItsEnds = /^[+-]?\d|\d(?:[/\\\-–—―─无,.]*|[件条份项起次宗个家万元]*)$/;

/** A text without the note in brackets at its end. */
function withoutNote(text: string): string {
  return text.endsWith(')') ? text.slice(0, Math.max(0, text.lastIndexOf('('))) : text;
}

function hasFigureAtEnds(text: string): boolean {
  return atItsEnds.test(text) || atItsEnds.test(withoutNote(text));
}

/** A text as it is, without the number before it, without years; of `3.（六）其他处理` the 3 is none. */
const withoutNumbering = remembering((text) => {
  const folded = fold(text).replace(year, '');
  const { rest } = takeMark(folded);
  return takeMark(rest).mark === '' ? rest : folded;
});

/** Figures side by side in the middle of a line, as a row with a remark behind it has them. */
const sideBySide = /\d(?:\s+\d[\d,.]*){2}/;

/** A line of labels with figures run on to it, or before it: longer, at times, than a paragraph. */
export function holdsFigures(text: string): boolean {
  const rest = withoutNumbering(text);
  return (
    (hasFigureAtEnds(rest) || sideBySide.test(text)) &&
    isFamiliar(bare(rest).replace(/\d/g, '')) &&
    !text.includes('。')
  );
}

/** A text that may hold a figure; null where it holds none. */
const figureAmong = /* @__PURE__ */ remembering((text): string | null => {
  if (date.test(text)) return null;
  const rest = withoutNumbering(text);
  const numbers = rest
    .replace(/\d+[年月日号]?/g, (one) => (/\D/.test(one) ? '' : one))
    .replace(/\D/g, '');
  if (numbers.length * 2 >= rest.length || hasFigureAtEnds(rest)) return text;
  const apart = text.split(/[\s|]+/).filter(looksLikeFigure);
  const beside = apart.length > 1 || isFamiliar(bare(rest).replace(/\d/g, ''));
  return beside && apart.some((part) => digit.test(part)) ? text : null;
});

/** Whether a text or label that stands in a table may hold a figure as well: `费用12`, `3;4`. */
export function mayHoldFigure({ text, match, kind }: Token): boolean {
  if (kind === 'figure') return digit.test(text);
  if (match) return !match.exact && /\d/.test(withoutNumbering(text));
  return kind === 'text' && figureAmong(text) !== null;
}

function isNumber(token: Token): boolean {
  if (typeof token.value === 'number') return true;
  return !wholeDate.test(token.text.trim()) && digit.test(token.text);
}

/**
 * Whether there is a number in a text, or in a label with a slip, beyond numbers of items and dates.
 * A figure may stand in the middle of it (`行政许可94第二十条第（六）项`), a note may too.
 * @param isNumbered whether the table numbers its items, as 表三 does
 */
export function holdsNumber(token: Token, isNumbered: boolean): boolean {
  const { kind, match } = token;
  if (kind === 'figure') return asked(() => isNumber(token));
  const { text } = token;
  if (wholeDate.test(text.trim())) return false;
  if (mayHoldFigure(token)) return true;
  if (kind === 'title' || match?.exact === true) return false;
  // A number before a label of a table that numbers none may be a figure run on to it.
  if (!isNumbered && /^\d/.test(fold(text))) return true;
  return /\d/.test(withoutNumbering(text).replace(dayOrItem, ''));
}
