import { bare, fold } from './characters';
import { figureLook, runOnTo } from './looks';
import { isFamiliar } from './match';
import type { Token } from './tokens';
import { takeMark } from './words';

const date = /^(?:19|20)\d\d ?[年./-]/;
const longestLabel = 60;

/** A text made of the form's own characters with digits at its end, and these digits. */
function apart({ kind, text }: Token): { label: string; digits: string } | null {
  if (kind !== 'text' || text.length > longestLabel || text.includes('。')) return null;
  const parts = runOnTo(text);
  return parts && isFamiliar(bare(fold(parts.label))) ? parts : null;
}

/** As rows of 表三 are; 五、 and those after it number sections. */
function isNumbered(folded: string): boolean {
  const { mark } = takeMark(folded);
  return mark !== '' && (folded.startsWith('(') || !'五六七八'.includes(mark));
}

/**
 * A label too damaged to be known with its figures run on to it (`1.信访投诉举报类申请3000003`):
 * its number says that it is a label, its place in 表三 may tell which.
 */
export function partDamaged(token: Token): readonly [Token, Token] | null {
  const parts = apart(token);
  if (parts === null || !isNumbered(fold(parts.label))) return null;
  const { label, digits } = parts;
  return [
    { ...token, value: label, text: label },
    { ...token, ...figureLook(digits), value: digits },
  ];
}

/** Whether a text or label that stands in a table may hold a figure as well: `费用12`, `3;4`. */
export function mayHoldFigure(token: Token): boolean {
  if (token.match) return !token.match.exact && /\d$/.test(token.text);
  if (token.kind !== 'text' || date.test(token.text)) return false;
  const digits = token.text.replace(/\D/g, '').length;
  return digits * 2 >= token.text.length || apart(token) !== null;
}
