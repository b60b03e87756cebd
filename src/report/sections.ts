import { sections } from '../form';
import type { Passage } from './report';

/** What stands in a report's sections beside its tables, by the section's number: 一 … 六. */
export interface SectionTexts {
  /** Before the first section. */
  readonly opening: readonly string[];
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

/** 三、收到和处理…: a section's heading, not an item of a list that ends in a full stop. */
const heading = /^([一二三四五六])\s*、[^。；]{2,30}$/;
const title = /年\s*政府信息公开工作年度报告$/;

/** What is compared of two headings: brackets of either width, no blanks, no colon behind. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s|:$/g, '');

const numberOf: ReadonlyMap<string, string> = new Map(
  sections.flatMap(({ label, alsoHeaded, number }) =>
    [label, ...alsoHeaded].map((text) => [plain(text), number] as const),
  ),
);

/**
 * Sorts the passages of a narrative into the sections whose headings stand before them. The form's
 * own headings count wherever they stand, for its tables and its prose may be on different sheets;
 * others (一、存在的问题) only while their number is new.
 */
export function sectionTexts(narrative: readonly Passage[]): SectionTexts {
  const opening: string[] = [];
  const texts = new Map<string, string[]>();
  let current = opening;
  for (const { text } of narrative) {
    const line = text.trim();
    const other = heading.exec(line)?.[1];
    const number =
      numberOf.get(plain(line)) ?? (other !== undefined && !texts.has(other) ? other : undefined);
    if (number !== undefined) {
      current = texts.get(number) ?? [];
      texts.set(number, current);
    } else if (line !== '' && !(current === opening && title.test(line))) current.push(line);
  }
  return { opening, texts };
}

/** （一）主动公开 on a line of its own is a heading inside its section. */
export function isPartHeading(line: string): boolean {
  return /^[（(][一二三四五六][）)][^。；，]{2,20}$/.test(line);
}

/** The text of one place where the form asks for prose, with its heading. */
export interface ProseText {
  readonly label: string;
  readonly help: string;
  /** Whether its heading stands in the text. */
  readonly headed: boolean;
  readonly lines: readonly string[];
}

/**
 * A section's lines under itself and under its parts, in the form's order. Lines stay with the part
 * whose heading stands before them; a heading that is none of the form's stays as a line.
 */
export function proseTexts(number: string, lines: readonly string[]): readonly ProseText[] {
  const section = sections.find((one) => one.number === number);
  if (!section) return [];
  const texts = [section, ...section.parts].map(({ label, help }) => ({
    label,
    help,
    headed: lines.some((line) => plain(line) === plain(label)),
    lines: [] as string[],
  }));
  let current = texts[0];
  for (const line of lines) {
    const part = texts.find(({ label }) => plain(label) === plain(line));
    if (part) current = part;
    else current?.lines.push(line);
  }
  return texts;
}

/** What a narrative says beyond its headings, a paragraph a line. */
export function paragraphsOf(narrative: readonly Passage[]): readonly string[] {
  const { opening, texts } = sectionTexts(narrative);
  return [...opening, ...[...texts.values()].flat()].filter((line) => !isPartHeading(line));
}

/** Whether a narrative says something beyond its headings. */
export function hasProse(narrative: readonly Passage[]): boolean {
  return paragraphsOf(narrative).length > 0;
}
