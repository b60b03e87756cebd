import { bare, fold } from '../characters/fold';
import { distance } from '../characters/distance';
import { remembering } from '../../remembering';
import { grouped } from '../../grouped';
import { namesAnother, withoutTurns } from './another';
import { takeMark, withoutBrackets, words, type Word } from './words';

/** The labels that a text may be: several where only its place tells (总计, 其他). */
export interface LabelMatch {
  readonly words: readonly Word[];
  /** False where it does not read as the form prints it; spacing and brackets do not count. */
  readonly exact: boolean;
  /** True where only its beginning is there. */
  readonly cut: boolean;
}

/** Longer than the longest label with a typo or two: running text. */
const longest = 60;
/** Longer texts are not even folded. */
const mostCharacters = 4 * longest;
const yearInside = /\(?(?:19|20)\d\d年?度?\)?/g;

const byKey = grouped(
  words.flatMap((word) => Array.from(new Set([word.key, word.shortKey]), (key) => [key, word])),
);

const keyed = Array.from(byKey);

/** Shorter keys may have another's letters by chance. */
const shortestInOtherOrder = 6;
const lettersOf = (key: string): string => Array.from(key).sort().join('');
/** The labels by their letters: 信访投诉举报 is 信访举报投诉. */
const byLetters = new Map<string, readonly Word[]>(
  keyed
    .filter(([key]) => key.length >= shortestInOtherOrder)
    .map(([key, found]) => [lettersOf(key), found]),
);
const alphabet = new Set([...byKey.keys()].flatMap((key) => Array.from(key)));

/** How many characters of a text are among these. */
function sharedWith(own: ReadonlySet<string>, text: string): number {
  let shared = 0;
  for (const character of text) if (own.has(character)) shared += 1;
  return shared;
}

/**
 * The number of a section's heading stands in no brackets: （一）主动公开政府信息情况 is a part of one.
 * Without a number it is a heading only as the form prints it.
 */
function isNoHeading({ kind, id, text }: Word, folded: string, mark: string): boolean {
  if (kind !== 'heading') return false;
  return mark === '' ? text !== id : folded.startsWith('(') || /^\d/.test(folded);
}

/**
 * Whether a text that reads like a label may be it with a slip. A sentence is no heading (无其他需要报告
 * 的事项。), nor, without its number, is any line that only reads like the heading of a section of prose.
 */
function mayHaveSlips({ kind, table }: Word, folded: string): boolean {
  if (kind !== 'heading') return true;
  return !folded.endsWith('。') && (table !== null || takeMark(folded).mark !== '');
}

/** Words that share key and mark are one label of two editions, or one whose place tells. */
function withMark(all: readonly Word[], folded: string): readonly Word[] {
  const { mark } = takeMark(folded);
  const found = all.filter((word) => !isNoHeading(word, folded, mark));
  if (mark === '') return found;
  const same = found.filter((word) => word.mark === mark);
  if (same.length > 0) return same;
  // A number that is off by one is a slip; a column or 其他 with a strange number is no label.
  return found.filter((word) => word.mark !== '' && word.key.length > 2);
}

function exactly(text: string, found: readonly Word[]): boolean {
  const { mark, rest } = takeMark(text);
  return found.some((word) => word.key === bare(rest) && (mark === '' || mark === word.mark));
}

/** The one label that a text with slips in it can be: all others must be clearly further off. */
function nearest(key: string): readonly Word[] {
  let best: Word[] = [];
  let near = false;
  let [first, second] = [Infinity, Infinity];
  const limit = Math.ceil(key.length / 2) + 2;
  const own = new Set(key);
  for (const [candidate, found] of keyed) {
    // Each character that only one of them has is a slip: most labels are told apart by these.
    const most = Math.min(limit, second - 1);
    if (Math.abs(key.length - candidate.length) > most) continue;
    if (Math.max(key.length, candidate.length) - sharedWith(own, candidate) > most) continue;
    const far = distance(key, candidate, most);
    if (far > most) continue;
    if (!areSame(found, best)) second = Math.max(first, far);
    if (far >= first) continue;
    [best, first] = [found, far];
    const allowed = candidate.length < 4 ? 0 : Math.max(1, Math.floor(candidate.length * 0.34));
    near = far <= allowed;
  }
  return near && second - first >= 2 ? best : [];
}

/** Whether all words stand for one thing of the form, however it is written. */
function areSame(some: readonly Word[], others: readonly Word[]): boolean {
  return some.every(({ kind, table, id }) =>
    others.some((other) => other.kind === kind && other.table === table && other.id === id),
  );
}

/** Of words that differ only in what stands in brackets (第二十条第（五）项), those most like a text. */
function likest(found: readonly Word[], key: string): readonly Word[] {
  if (new Set(found.map((word) => word.key)).size < 2) return found;
  const far = found.map((word) => distance(key, word.key, key.length));
  const least = Math.min(...far);
  return found.filter((_, i) => far[i] === least);
}

/** The one long item label that begins with this text. */
function begun(key: string): readonly Word[] {
  if (key.length < 5) return [];
  const found = words.filter((word) => word.key.startsWith(key));
  return found.length === 1 && found[0]?.kind === 'item' && found[0].key.length >= 8 ? found : [];
}

/** Whether a bracket is opened and not closed: the rest may be on the next line. */
function isOpen(text: string): boolean {
  return text.lastIndexOf('(') > text.lastIndexOf(')');
}

/** Whether most of a key's characters are ones that the form's labels are made of. */
export function isFamiliar(key: string): boolean {
  const familiar = sharedWith(alphabet, key);
  return key.length >= 3 && familiar * 3 >= key.length * 2;
}

/** A text folded; nothing where it is too short or too long for a label. */
function readable(text: string): string {
  const folded = text.length > mostCharacters ? '' : fold(text);
  return folded.length < 2 || folded.length > longest ? '' : folded;
}

/** The label that has all letters of a text; its number may be another. */
const matchByLetters = remembering((text): LabelMatch | null => {
  const folded = readable(text);
  const { rest } = takeMark(folded);
  const keys = [rest, rest.replace(yearInside, ''), withoutBrackets(rest)].map(bare);
  for (const key of keys) {
    const found = likest(withMark(byKey.get(key) ?? [], folded), keys[0] ?? '');
    if (found.length > 0) return { words: found, exact: exactly(folded, found), cut: isOpen(rest) };
  }
  return null;
});

/** The label that a text is with slips in it, or of which it is the beginning. */
const matchWithSlips = remembering((text): LabelMatch | null => {
  const folded = readable(text);
  const key = bare(takeMark(folded).rest.replace(yearInside, ''));
  // No label of the form has digits in it: these are figures, its own or another row's.
  if (!isFamiliar(key) || /\d/.test(key)) return null;
  const turned = key.length < shortestInOtherOrder ? undefined : byLetters.get(lettersOf(key));
  const near = withMark(turned ?? nearest(key), folded).filter((word) =>
    mayHaveSlips(word, folded),
  );
  if (near.length > 0) return { words: near, exact: false, cut: false };
  const start = withMark(begun(key), folded);
  return start.length > 0 ? { words: start, exact: false, cut: true } : null;
});

const likeLabel = (text: string) => matchByLetters(text) ?? matchWithSlips(text);
const isOther = (text: string, { words: [word], exact }: LabelMatch) =>
  !exact && word !== undefined && namesAnother(fold(text), fold(word.text));

/** The label of the form that a text is, allowing for slips; null for anything else. */
export function matchLabel(text: string): LabelMatch | null {
  const match = likeLabel(text);
  return match && !isOther(text, match) ? match : null;
}

/** The label that a text is but for a word that makes another figure of it: 上年制发件数. */
export function turnedLabel(text: string): LabelMatch | null {
  if (matchLabel(text) !== null) return null;
  return likeLabel(text) ?? likeLabel(withoutTurns(readable(text)));
}

/** The label that a text is as the form prints it, which is known far sooner; null for anything else. */
export function printedLabel(text: string): LabelMatch | null {
  const match = matchByLetters(text);
  return match?.exact === true ? match : null;
}
