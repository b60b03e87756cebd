import { dayInName, type DayInName } from './dayInName';

const digits = '零一二三四五六七八九十';

/** A small number in either digits; NaN for anything else. */
function small(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return text.length === 1 ? digits.indexOf(text) || NaN : NaN;
}

/** Which draft it is: its number, or the last of all. */
export type DraftNumber = number | 'last';

/** How names of files tell 第几稿, each with the number in its first group, or none. */
const marks: readonly { readonly pattern: RegExp; readonly draft?: DraftNumber }[] = [
  { pattern: /第\s*([\d一二三四五六七八九十]{1,2})\s*(?:稿|版|次)/ },
  { pattern: /(?:^|[^\d])([二三四五六七八九])稿/ },
  { pattern: /[（(_\-\s]?[vV]\s*(\d{1,2})(?!\d)/ },
  { pattern: /初稿/, draft: 1 },
  { pattern: /(?:定稿|终稿|最终(?:稿|版)?|正式(?:稿|版))/, draft: 'last' },
  { pattern: /(?:修改|修订|更正|重报|再报|订正)(?:稿|版)?/, draft: 2 },
];

/** What programs put behind the name of a copy. It tells nothing of which is the later one. */
const copies = /[\s-]{0,4}副本(?:\s?\(\d{1,2}\))?$|\s?\(\d{1,2}\)$/;

/** What the name of a file tells of the draft in it. */
export interface DraftMark {
  /** 第几稿; null where the name says nothing. */
  readonly draft: DraftNumber | null;
  /** The day that the name tells; null for none. */
  readonly day: DayInName | null;
  /** The name without all that. */
  readonly name: string;
}

/** What a mark leaves of a name, without brackets that it leaves empty. */
const without = (name: string, mark: string) =>
  name
    .replace(mark, '')
    .replace(/[（(]\s*[）)]/g, '')
    .trim();

/** What the name of a file says about 第几稿, and the name without it. */
export function draftMark(fileName: string): DraftMark {
  const written = fileName
    .normalize('NFKC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]{2,8}$/i, '')
    .replace(copies, '');
  const { day, text } = dayInName(written);
  const bare = without(written, text);
  for (const { pattern, draft } of marks) {
    const found = pattern.exec(bare);
    if (!found) continue;
    const told = draft ?? small(found[1] ?? '');
    if (told !== 'last' && !(told >= 1)) continue;
    return { draft: told, day, name: without(bare, found[0]) };
  }
  return { draft: null, day, name: bare };
}
