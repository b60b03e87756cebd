import { figureLook, lookOfText, type CellLook } from './look';
import { matchLabel, printedLabel } from './match';

const marks = '/／–—―─无-';
const runOn = new RegExp(`^([^]*[^\\d\\s.,+${marks}])\\s*([${marks}]*\\d[\\d.,${marks}]*)$`);
const signed = /^-\d[\d.,]*$/;

/**
 * A text with figures at its end, and these, with the marks for missing ones among them. A dash
 * before a number may be its sign or a figure that is missing: such a text is left whole.
 */
export function runOnTo(text: string): { label: string; digits: string } | null {
  const [, label = '', digits = ''] = runOn.exec(text) ?? [];
  return label === '' || signed.test(digits) ? null : { label, digits };
}

const longestRunOn = 80;
/** A header of 表四 in one line. */
const longestLabels = 160;

/**
 * A label with its figure run on to it (`行政许可550`) makes two. One digit behind a label with a
 * slip in it may be the slip: `行政处1`.
 */
function lookApart(text: string): readonly CellLook[] | null {
  const parts = text.length > longestRunOn ? null : runOnTo(text);
  const match = parts && matchLabel(parts.label);
  if (!parts || !match?.words.some(({ kind }) => kind === 'item')) return null;
  if (!match.exact && parts.digits.length === 1) return null;
  return [{ text: parts.label, kind: 'label', match, title: null }, figureLook(parts.digits)];
}

/** A text cut where the number of another label may begin: （一）, 1. */
function atNumbers(text: string): readonly string[] {
  const cut = '\n';
  return text
    .replace(/[（(][一二三四五六七][）)]/g, `${cut}$&`)
    .replace(/(^|[^\d第])(?=[1-9][.．、](?!\d))/g, `$1${cut}`)
    .split(cut)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Into so many parts a label with spaces inside may fall: 自 然 人. */
const mostParts = 4;

/** Parts between spaces, those put together again that only together are a label; null if some are none. */
function labelsOf(parts: readonly string[]): readonly string[] | null {
  const labels: string[] = [];
  let at = 0;
  while (at < parts.length) {
    const most = Math.min(mostParts, parts.length - at);
    const ways = Array.from({ length: most }, (_, i) => parts.slice(at, at + most - i));
    const own = ways.find((way) => printedLabel(way.join('')) !== null);
    if (!own) return null;
    labels.push(own.join(' '));
    at += own.length;
  }
  return labels.length > 1 ? labels : null;
}

/** A group's label, letter for letter, and the items that the numbers behind it begin, with slips or not. */
function numberedIn(text: string): readonly string[] | null {
  const parts = atNumbers(text);
  const [first = '', ...others] = parts;
  const areAll = printedLabel(first) !== null && others.every((part) => matchLabel(part) !== null);
  return areAll && others.length > 0 ? parts : null;
}

/** Longer ones are no names of columns. */
const longestName = 12;

/** The names of a header in one line, some of them perhaps beyond recognition, but not most. */
function namesIn(text: string): readonly string[] | null {
  const parts = text.split(/\s+/);
  const isKnown = (part: string) => printedLabel(part) !== null;
  const areNames = parts.every((part) => part.length <= longestName || isKnown(part));
  const known = parts.filter(isKnown).length;
  return known > 1 && known * 2 >= parts.length && areNames && !/\d/.test(text) ? parts : null;
}

/**
 * Labels in one cell, with spaces between them or with nothing but the number of the second: a group
 * and its first item (`（三）不予公开 1.属于国家秘密`), a whole header. They must be the form's, letter
 * for letter; of items with numbers the first at least, of a header most.
 */
function labelsIn(text: string): readonly CellLook[] | null {
  if (text.length > longestLabels || printedLabel(text) !== null) return null;
  const labels = labelsOf(text.split(/\s+/)) ?? numberedIn(text) ?? namesIn(text);
  return labels?.map(lookOfText) ?? null;
}

/** A label, or several, with figures behind that ran on to them. */
export function looksApart(text: string): readonly CellLook[] | null {
  const several = labelsIn(text);
  if (several) return several;
  const parts = text.length > longestLabels ? null : runOnTo(text);
  const labels = parts && labelsIn(parts.label);
  return parts && labels ? [...labels, figureLook(parts.digits)] : lookApart(text);
}
