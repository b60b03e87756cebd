import { isPartHeading, sectionTexts, type Report } from '../../report';
import type { CollectedUnit } from '../collect';
import { alike, lettersOf, runsOf, shortest } from './prose';

/** 沿用上年正文: prose that is nearly what the same unit wrote a year before, with other figures. */
export interface ReusedProse {
  readonly name: string;
  /** Share of the runs of letters that both years have, 0 to 1. */
  readonly share: number;
  /** The longest sentence that stands in both; null where none does as a whole. */
  readonly example: string | null;
}

/** Where the law says what is to be written (收费, 无其他事项): the same every year, and rightly so. */
const standard = '六';

/** What an organ says in its own words: without headings, the opening, and what is standard. */
function ownLines({ narrative }: Report): readonly string[] {
  const { opening, texts } = sectionTexts(narrative);
  const sections = [...texts].flatMap(([number, lines]) => (number === standard ? [] : lines));
  return (texts.size > 0 ? sections : opening).filter((line) => !isPartHeading(line));
}

/** The longest sentence all of whose runs are among those of the other year. */
function longestIn(lines: readonly string[], organ: string | null, others: ReadonlySet<number>) {
  let longest: string | null = null;
  for (const sentence of lines.flatMap((line) => line.split(/[。；;！？]/))) {
    if (sentence.length <= (longest?.length ?? 0)) continue;
    const runs = [...runsOf(lettersOf(sentence, organ))];
    if (runs.length > 0 && runs.every((one) => others.has(one))) longest = sentence.trim();
  }
  return longest;
}

/** One report beside that of the year before; null where its prose is new, or either too short. */
export function reusedIn(report: Report, last: Report): Omit<ReusedProse, 'name'> | null {
  const [lines, lastLines] = [ownLines(report), ownLines(last)];
  const letters = lettersOf(lines.join(''), report.organ);
  const lastLetters = lettersOf(lastLines.join(''), last.organ);
  if (Math.min(letters.length, lastLetters.length) < shortest) return null;
  const [runs, lastRuns] = [runsOf(letters), runsOf(lastLetters)];
  let both = 0;
  for (const one of runs) if (lastRuns.has(one)) both += 1;
  const share = both / (runs.size + lastRuns.size - both);
  return share < alike ? null : { share, example: longestIn(lines, report.organ, lastRuns) };
}

/** Units whose prose is nearly their own of last year, where that is at hand; most alike first. */
export function reusedProse(units: readonly CollectedUnit[]): readonly ReusedProse[] {
  const found = units.flatMap(({ name, counted }): readonly ReusedProse[] => {
    if (!counted) return [];
    const { report, context } = counted.dossier;
    const reused = context.previous && reusedIn(report, context.previous);
    return reused ? [{ name, ...reused }] : [];
  });
  return found.sort((a, b) => b.share - a.share);
}
