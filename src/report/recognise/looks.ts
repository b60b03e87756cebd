import type { CellValue } from '../grid';
import { looksLikeFigure } from './figure';
import { matchLabel, type Match } from './match';
import { readTitle, type Title } from './title';

/** What the content of a cell looks like, wherever it stands. */
export interface Look {
  readonly text: string;
  readonly kind: 'label' | 'figure' | 'title' | 'text';
  readonly match: Match | null;
  readonly title: Title | null;
}

const endsInDigits = /^(.*[^\d\s.,+-])\s*(\d[\d,]*(?:\.\d+)?)$/s;
const longestRunOn = 80;

export function figureLook(text: string): Look {
  return { text, kind: 'figure', match: null, title: null };
}

function look(text: string): Look {
  const match = matchLabel(text);
  if (match) return { text, kind: 'label', match, title: null };
  if (looksLikeFigure(text)) return figureLook(text);
  const title = readTitle(text);
  return { text, kind: title ? 'title' : 'text', match: null, title };
}

/** A label with its figure run on to it (`行政许可550`) makes two. */
function lookApart(text: string): readonly Look[] | null {
  if (text.length > longestRunOn || !/\d$/.test(text)) return null;
  const [, label = '', digits = ''] = endsInDigits.exec(text) ?? [];
  const match = label === '' ? null : matchLabel(label);
  if (!match?.words.some(({ kind }) => kind === 'item')) return null;
  return [{ text: label, kind: 'label', match, title: null }, figureLook(digits)];
}

/** Texts repeat from edit to edit and from report to report; ledgers must not fill the memory. */
const remembered = [new Map<string, readonly Look[]>(), new Map<string, readonly Look[]>()];
const memory = 4000;
const longestRemembered = 200;

/**
 * What a cell looks like. `typed` says that its source parts figures from labels, so that digits
 * at the end of a label are part of it.
 */
export function looksOf(value: NonNullable<CellValue>, typed: boolean): readonly Look[] {
  if (typeof value !== 'string') return [figureLook(String(value))];
  const known = remembered[Number(typed)];
  const found = known?.get(value);
  if (found) return found;
  const text = value.trim();
  const looks = (typed ? null : lookApart(text)) ?? [look(text)];
  if (known && known.size >= memory) known.clear();
  if (value.length <= longestRemembered) known?.set(value, looks);
  return looks;
}
