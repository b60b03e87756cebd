import { fold } from '../characters/fold';
import { organIn } from './organ';
import type { TokenRow, Token } from './token';
import { readTitle, yearHint, type Title } from './title';

/** Lines over which one title may be broken. */
const most = 3;
const longest = 80;
/** What any title is about. */
const subject = '政府信息公开年报';
/** A year alone, in brackets or not: （2023年度）. */
const yearAlone = /^\(?(?:\d{4}|[〇零○一二三四五六七八九]{4})年?度?\)?$/;

/** The one text of a line that holds nothing else. */
function textOf(line: TokenRow | undefined): Token | null {
  const [only] = line ?? [];
  return line?.length === 1 && (only?.kind === 'text' || only?.kind === 'title') ? only : null;
}

/** A letter's number, its head, and a line that says what it tells: 索引号：…. */
const aboutPage = /[:：〔［]|文件\s*$/;

function isPlain(token: Token | null): token is Token {
  return token?.kind === 'text' && token.text.length <= longest && !aboutPage.test(token.text);
}

/** The title that begins in a line and goes on in the next ones, none of which is a title by itself. */
function brokenAt(lines: readonly TokenRow[], at: number): { token: Token; lines: number } | null {
  const first = textOf(lines[at]);
  if (!isPlain(first)) return null;
  let { text } = first;
  for (let i = 1; i < most; i += 1) {
    const next = textOf(lines[at + i]);
    if (!isPlain(next) || text.length + next.text.length > longest) return null;
    text += next.text;
    const title = readTitle(text);
    if (title) return { token: { ...first, kind: 'title', text, title }, lines: i + 1 };
  }
  return null;
}

/** What a line above or below a title adds to it: the year, or the organ. */
function added(title: Title, text: string, name: string): Title | null {
  if (title.year === null && yearAlone.test(fold(text))) {
    const year = yearHint(text);
    return year === null ? null : { ...title, year };
  }
  const organ = title.organ === null ? organIn(name) : null;
  return organ === null ? null : { ...title, organ };
}

/** What the line above adds, which may be the organ and the year together: 某某局2024年. */
function addedAbove(title: Title, line: TokenRow | undefined): Title | null {
  const token = textOf(line);
  if (!isPlain(token)) return null;
  const isOpen = title.organ === null && title.year === null;
  const both = isOpen ? readTitle(token.text + subject) : null;
  if (both?.year && organIn(both.organ ?? '') !== null) return both;
  return added(title, token.text, token.text);
}

/** What the line below adds; a name in no brackets, unless it is the first of several. */
function addedBelow(
  title: Title,
  line: TokenRow | undefined,
  next: TokenRow | undefined,
): Title | null {
  const token = textOf(line);
  if (!isPlain(token)) return null;
  const bracketed = /^\s*[(（](.+)[)）]\s*$/.exec(token.text)?.[1];
  const isOneOfMany = organIn(textOf(next)?.text ?? '') !== null;
  return added(title, token.text, bracketed ?? (isOneOfMany ? '' : token.text));
}

/**
 * Puts titles together that stand on several lines: broken anywhere, with the organ on the line
 * above or below, and with the year above or below.
 */
export function joinTitles(lines: readonly TokenRow[]): TokenRow[] {
  const whole: TokenRow[] = [];
  let i = 0;
  for (let line = lines[0]; line; line = lines[i]) {
    const broken = brokenAt(lines, i);
    const [token] = broken ? [broken.token] : line;
    i += broken?.lines ?? 1;
    if (!token?.title || line.length > 1) {
      whole.push(line);
      continue;
    }
    let { title } = token;
    for (let more = addedAbove(title, whole.at(-1)); more;) {
      title = more;
      whole.pop();
      more = addedAbove(title, whole.at(-1));
    }
    for (let more = addedBelow(title, lines[i], lines[i + 1]); more;) {
      title = more;
      i += 1;
      more = addedBelow(title, lines[i], lines[i + 1]);
    }
    whole.push([{ ...token, title }]);
  }
  return whole;
}
