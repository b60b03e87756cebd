const digits = '零一二三四五六七八九十';

/** A small number in either digits; NaN for anything else. */
function small(text: string): number {
  if (/^\d{1,2}$/.test(text)) return Number(text);
  return text.length === 1 ? digits.indexOf(text) || NaN : NaN;
}

/** How names of files tell 第几稿, each with the number in its first group, or none. */
const marks: readonly { readonly pattern: RegExp; readonly draft?: number }[] = [
  { pattern: /第\s*([\d一二三四五六七八九十]{1,2})\s*(?:稿|版|次)/ },
  { pattern: /(?:^|[^\d])([二三四五六七八九])稿/ },
  { pattern: /[（(_\-\s]?[vV]\s*(\d{1,2})(?!\d)/ },
  { pattern: /初稿/, draft: 1 },
  { pattern: /(?:修改|修订|更正|重报|再报|订正)(?:稿|版)?/, draft: 2 },
];

/** What the name of a file says about 第几稿, and the name without it. Draft null: nothing. */
export function draftMark(fileName: string): {
  readonly draft: number | null;
  readonly name: string;
} {
  const bare = fileName
    .normalize('NFKC')
    .replace(/^.*[\\/]/, '')
    .replace(/\.[a-z]{2,5}$/i, '');
  for (const { pattern, draft } of marks) {
    const found = pattern.exec(bare);
    if (!found) continue;
    const told = draft ?? small(found[1] ?? '');
    if (!Number.isInteger(told) || told < 1) continue;
    const rest = bare
      .replace(found[0], '')
      .replace(/[（(]\s*[）)]/g, '')
      .trim();
    return { draft: told, name: rest };
  }
  return { draft: null, name: bare };
}
