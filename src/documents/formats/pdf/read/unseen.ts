import { textRuns, glyphLines } from './lines';
import type { Marks, Unseen } from './marks';

/** What is to be told of a page, counted from 0. */
export interface PageNote {
  readonly page: number;
  readonly text: string;
  /** A sentence for the user. */
  readonly why: string;
}

const reasons: Readonly<Record<Unseen, string>> = {
  layer: '是看不见的文字层',
  white: '是白底上的白字',
  outside: '在页面之外',
  covered: '被别的图形盖住',
};

/** Longer texts than this are cut where they are told. */
const longest = 60;

/** What is written on a page but cannot be seen, as far as it holds digits: one line for each kind. */
export function unseenOf({ glyphs }: Marks, page: number): PageNote[] {
  return Object.entries(reasons).flatMap(([kind, reason]): PageNote[] => {
    const text = glyphLines(glyphs.filter(({ unseen }) => unseen === kind))
      .flatMap((line) => textRuns(line, 1).map((run) => run.text))
      .join(' ');
    if (!/\d/.test(text)) return [];
    return [
      {
        page,
        text: text.length > longest ? `${text.slice(0, longest)}……` : text,
        why: `第 ${page + 1} 页上这些字${reason}，没有采用；请以看得见的为准。`,
      },
    ];
  });
}
