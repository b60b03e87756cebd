import type { ReadingNote } from '../report';
import { signsOf } from './signs';
import { UnreadableFile } from './unreadable';

/** A file as text, and what of it could not be read. */
export interface Decoded {
  readonly text: string;
  /** Null where every byte was read. */
  readonly note: ReadingNote | null;
}

/**
 * The text of a file in whatever coding Chinese files have: UTF-8, UTF-16 with its mark, or else
 * GB18030, which covers GBK and GB2312. Bytes that are damaged do not change the coding: each
 * stands as U+FFFD, which is no digit, and is told.
 * @param first the number of its first line, where it is a piece of a file
 * @throws UnreadableFile when it is no text
 */
export function decode(bytes: Uint8Array, first = 1): Decoded {
  const marked = markedCoding(bytes);
  const coding = marked ?? withoutMark(bytes);
  const strict = strictly(coding, bytes);
  const found = withoutNoughts(
    strict ?? (marked === null ? likeliest(bytes) : loosely(marked, bytes)),
  );
  return { text: found.text, note: found.replaced > 0 ? noteOn(found, first) : null };
}

interface Attempt {
  readonly coding: Coding;
  readonly text: string;
  /** Characters of the text that stand for damaged bytes. */
  readonly replaced: number;
}

const codings = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  gb18030: 'GB18030',
  big5: 'Big5',
} as const;
type Coding = keyof typeof codings;

/** The coding that a file's mark names; null without one. */
function markedCoding([first, second, third]: Uint8Array): Coding | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

/** Digits and what parts cells and lines, which every file that holds figures has, in UTF-16. */
const little = /[\d\t\r\n ,]\0/g;
const big = /\0[\d\t\r\n ,]/g;

/** How many of these begin at an even place. */
const inStep = (head: string, pairs: RegExp) =>
  Array.from(head.matchAll(pairs)).filter(({ index }) => index % 2 === 0).length;

/**
 * The coding that a file without a mark most likely has: in UTF-16 each digit and each tab has a byte of
 * nought beside it, always on the same side; a page may say that it is Big5.
 */
function withoutMark(bytes: Uint8Array): Coding {
  const head = signsOf(bytes.subarray(0, 2000));
  const [ofLittle, ofBig] = [inStep(head, little), inStep(head, big)];
  const least = head.length / signsANought;
  if (ofLittle > Math.max(4 * ofBig, least)) return 'utf-16le';
  if (ofBig > Math.max(4 * ofLittle, least)) return 'utf-16be';
  return /<meta\b[^>]*charset\s*=\s*["']?big5/i.test(head) ? 'big5' : 'utf-8';
}

function strictly(coding: Coding, bytes: Uint8Array): Attempt | null {
  try {
    const text = new TextDecoder(coding, { fatal: true }).decode(bytes);
    return { coding, text, replaced: 0 };
  } catch {
    return null;
  }
}

function loosely(coding: Coding, bytes: Uint8Array): Attempt {
  const text = new TextDecoder(coding).decode(bytes);
  return { coding, text, replaced: text.split('\uFFFD').length - 1 };
}

/**
 * The coding of a file without a mark that is not UTF-8 throughout. GB18030 gives nearly any bytes
 * a meaning, while its own text is hardly ever UTF-8: where that reads most characters beyond
 * ASCII, it is damaged UTF-8. Else it is what has the fewest replacements.
 */
function likeliest(bytes: Uint8Array): Attempt {
  const utf8 = loosely('utf-8', bytes);
  const beyondAscii = utf8.text.replace(/\p{ASCII}+/gu, '').length;
  if (utf8.replaced * 2 <= beyondAscii) return utf8;
  const gb = loosely('gb18030', bytes);
  return gb.replaced < utf8.replaced ? gb : utf8;
}

/** What old programs put behind the end of a text. */
const isPadding = (sign: string) => sign === '\0' || sign === '\u001a';
/** Signs of a text of which one may be no sign at all. */
const signsANought = 100;

/**
 * The text without what stands behind its end; signs that are none, where they are few, stand as damaged.
 * @throws UnreadableFile where they are many
 */
function withoutNoughts({ coding, text: all, replaced }: Attempt): Attempt {
  let end = all.length;
  while (end > 0 && isPadding(all.charAt(end - 1))) end -= 1;
  const text = all.slice(0, end);
  const many = text.split('\0').length - 1;
  if ((text === '' && all !== '') || many * signsANought > text.length)
    throw new UnreadableFile('不是能读的文件类型；请另存为 .xlsx、.docx 或网页后再读。');
  return { coding, text: text.replaceAll('\0', '\uFFFD'), replaced: replaced + many };
}

/** Lines that are named; of more, their number says enough. */
const most = 5;

function noteOn({ coding, text, replaced }: Attempt, first: number): ReadingNote {
  const lines = text
    .split(/\r\n?|\n/)
    .flatMap((line, i) => (line.includes('\uFFFD') ? [i + first] : []));
  const more = lines.length > most ? `等 ${lines.length} 行` : '行';
  return {
    place: null,
    text: `文件按 ${codings[coding]} 读取，有 ${replaced} 处字节已损坏，显示为“\uFFFD”，在第 ${lines.slice(0, most).join('、')} ${more}；请核对这些地方。`,
  };
}
