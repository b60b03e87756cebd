import type { Passage, Place } from '../../../report';
import { plainOf, type Plain } from './plain';

/** Lines of a report that are one paragraph: a page breaks it where a line is full. */
export interface Paragraph extends Plain {
  readonly text: string;
  /** Where each of its lines begins in `text`, and the place that it was read from. */
  readonly lines: readonly { readonly start: number; readonly place: Place | null }[];
  /** The number and the words of a heading: all of it, or what stands before its first sentence. */
  readonly heading: string | null;
  /** True where it is a heading and nothing else, which states no figure. */
  readonly isHeading: boolean;
}

interface Line extends Plain {
  readonly text: string;
  readonly place: Place | null;
}

/** How a numbered heading, or an item of a list, begins. */
const numbered =
  /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、](?!\d))/u;
/** Of those, one that is a heading: short, on a line of its own or before its first sentence. */
const ofLine = /^[^。:]{1,30}:?$/u;
const beforeSentence = /^[^。:,;]{1,22}[。:]/u;
/** 依申请公开情况, without a number: short, without a sign, and named as a heading is. */
const unnumbered =
  /^(?!.*(?:未|无|没|收到|受理|共))[^\d,;:。!?、]{2,24}(?:情况|工作|方面|问题|措施|建设|保障|报告|管理|公开|事项)$/u;
/** How a paragraph begins under it. */
const fresh =
  /^(?:20\d\d年|[二两]〇|我|本|全|今年|一年来|截至|根据|按照|为|围绕|坚持|认真|严格|积极)/u;
/** A heading never goes on in the next line, and neither does a finished sentence, */
const finished = /[。!?！？]$/u;
/** unless this divides what it counted. */
const dividing = '其中';
const title = /报告\)?$/u;

function headingOf(plain: string): string | null {
  const number = numbered.exec(plain)?.[0];
  if (number === undefined) return unnumbered.test(plain) ? plain : null;
  const rest = plain.slice(number.length);
  if (ofLine.test(rest)) return plain;
  const words = beforeSentence.exec(rest)?.[0];
  return words === undefined ? null : number + words;
}

function adjoin(above: Place | null, below: Place | null): boolean {
  if (above === null || below === null) return above === below;
  return above.sheet === below.sheet && above.column === below.column && below.row - above.row <= 1;
}

/** Whether a line only begins because the one above was full. */
function goesOn(above: Line, below: Line, first: boolean): boolean {
  if (numbered.test(below.plain)) return false;
  if (finished.test(above.plain))
    return below.plain.startsWith(dividing) && adjoin(above.place, below.place);
  if (title.test(above.plain)) return false;
  if (first && headingOf(above.plain) === above.plain) {
    return !numbered.test(above.plain) && !fresh.test(below.plain);
  }
  // A number at the end of a line and a year below it are no one number.
  if (/\d$/u.test(above.plain) && /^20\d\d年/u.test(below.plain)) return false;
  return adjoin(above.place, below.place);
}

/** One line is a paragraph as it stands; of several the blanks between them are none of it. */
function paragraphOf(lines: readonly Line[]): Paragraph {
  let text = '';
  const starts = lines.map((line) => {
    const start = text.length;
    text += lines.length === 1 ? line.text : line.text.trim();
    return { start, place: line.place };
  });
  const [only] = lines;
  const { plain, at } = only && lines.length === 1 ? only : plainOf(text);
  const heading = headingOf(plain);
  return {
    ...{ text, plain, at, heading },
    lines: starts,
    isHeading: heading !== null && heading === plain,
  };
}

/** The paragraphs of a narrative, its lines put together where they were one. */
export function paragraphsIn(narrative: readonly Passage[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: Line[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(paragraphOf(open));
    open = [];
  };
  for (const passage of narrative) {
    for (const text of passage.text.split('\n')) {
      const line = { text, ...plainOf(text), place: passage.place };
      if (line.plain === '') {
        close();
        continue;
      }
      const above = open.at(-1);
      if (above && !goesOn(above, line, open.length === 1)) close();
      open.push(line);
    }
  }
  close();
  return paragraphs;
}
