import type { ReportDraft } from './draft';
import { fold } from '../characters/fold';
import { organIn } from '../tokens/organ';
import { titleInName } from '../tokens/name';
import { yearOfPeriod, yearsNamed, type Title } from '../tokens/title';

const day = '(?:20\\d\\d|[〇零○一二三四五六七八九]{4})年.{1,3}月.{1,3}日';
const date = new RegExp(`^${day}$`);
/** Name and date on one line: 某某局 2025年1月20日. */
const both = new RegExp(`^(.{2,41}?)\\s*${day}$`);

/** The organ in the signature: on a line of its own, a date on the line below or behind it. */
function signed({ narrative }: ReportDraft): string | null {
  const lines = narrative.map(({ text }) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/ (?=\d|年|月|日)/g, '')
      .replace(/(\d) /g, '$1'),
  );
  for (const [i, line] of lines.entries()) {
    const [, name = ''] = both.exec(line.trim()) ?? [];
    const organ = organIn(date.test(fold(lines[i + 1] ?? '')) ? line : name);
    if (organ !== null) return organ;
  }
  return null;
}

function periodIn({ narrative }: ReportDraft): number | null {
  const years = new Set(narrative.flatMap(({ text }) => yearOfPeriod(text) ?? []));
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

/** The year of which all of the prose speaks. */
function spokenOf({ narrative }: ReportDraft): number | null {
  const years = new Set(narrative.flatMap(({ text }) => [...yearsNamed(text)]));
  const [only = null] = years;
  return years.size === 1 ? only : null;
}

/** `青山县水利局2023年政府信息公开年报.docx`. */
function inFileName(source: string): Title {
  return titleInName(source.replace(/^.*[\\/]/, '').replace(/\.[A-Za-z]{2,5}$/, ''));
}

/**
 * Organ and year of a report whose title does not name them, from where people find them; what is
 * open stays so.
 * @param isOnly whether it is the only report of its file, whose name then may name it
 */
export function findFacts(draft: ReportDraft, source: string, isOnly: boolean): void {
  const inFile = () => (isOnly ? inFileName(source) : { organ: null, year: null });
  const organs = [
    ['signature', () => signed(draft)],
    ['file', () => inFile().organ],
  ] as const;
  const years = [
    ['period', () => periodIn(draft)],
    ['file', () => inFile().year],
    ['prose', () => spokenOf(draft)],
  ] as const;
  for (const [from, find] of draft.organ === null && !draft.open.has('organ') ? organs : []) {
    const organ = find();
    if (organ === null) continue;
    draft.organ = organ;
    draft.sources.organ = from;
    break;
  }
  for (const [from, find] of draft.year === null && !draft.open.has('year') ? years : []) {
    const year = find();
    if (year === null) continue;
    draft.year = year;
    draft.sources.year = from;
    break;
  }
}
