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

/** What the name of a file says about 第几稿, and the name without it. Draft null: nothing. */
export function draftMark(fileName: string): {
  readonly draft: DraftNumber | null;
  readonly name: string;
} {
  const bare = fileName
    .normalize('NFKC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]{2,8}$/i, '');
  for (const { pattern, draft } of marks) {
    const found = pattern.exec(bare);
    if (!found) continue;
    const told = draft ?? small(found[1] ?? '');
    if (told !== 'last' && !(told >= 1)) continue;
    const rest = bare
      .replace(found[0], '')
      .replace(/[（(]\s*[）)]/g, '')
      .trim();
    return { draft: told, name: rest };
  }
  return { draft: null, name: bare };
}
