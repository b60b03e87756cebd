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
  off: '在关掉的图层里',
  white: '与底色同色（如白底白字），看不见',
  outside: '在页面之外，或被裁掉了',
  covered: '被别的图形盖住',
  struck: '被划掉或涂改',
  turned: '与页面的方向不同',
  doubtful: '与表单域里存的值不同',
  mixed: '与别的字叠在一起，或与批注混在一起',
  across: '压在表格的竖线上，看不出属于哪一格',
  unknown: '的字体没有说明是什么字',
  drawn: '是画上去的图形',
};

/** Longer texts than this are cut where they are told. */
const longest = 60;

/** What is on a page and was not taken, as far as it may be figures: one line for each kind. */
export function unseenOf({ glyphs }: Marks, page: number): PageNote[] {
  return Object.entries(reasons).flatMap(([kind, reason]): PageNote[] => {
    const text = glyphLines(glyphs.filter(({ unseen }) => unseen === kind))
      .flatMap((line) => textRuns(line, 1).map((run) => run.text))
      .join(' ');
    if (!/[\d\ufffd]/.test(text)) return [];
    return [
      {
        page,
        text: text.length > longest ? `${text.slice(0, longest)}……` : text,
        why: `第 ${page + 1} 页上这些字${reason}，没有采用；请以看得见的为准。`,
      },
    ];
  });
}
