import { looksLikeFigure } from '../characters/figure';
import { matchLabel, type LabelMatch } from './match';
import { readTitle, type Title } from './title';

/** What the content of a cell looks like, wherever it stands. */
export interface CellLook {
  readonly text: string;
  readonly kind: 'label' | 'figure' | 'title' | 'text';
  readonly match: LabelMatch | null;
  readonly title: Title | null;
}

export function figureLook(text: string): CellLook {
  return { text, kind: 'figure', match: null, title: null };
}

/** Of a text that is one thing. */
export function lookOfText(text: string): CellLook {
  const match = matchLabel(text);
  if (match) return { text, kind: 'label', match, title: null };
  if (looksLikeFigure(text)) return figureLook(text);
  const title = readTitle(text);
  return { text, kind: title ? 'title' : 'text', match: null, title };
}
