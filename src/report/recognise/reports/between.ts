import { captionOf, type Caption } from '../tokens/caption';
import { fold } from '../characters/fold';
import { organIn } from '../tokens/organ';
import { yearsNamed } from '../tokens/title';

/** Facts that are told of a table; null where they are other than before, and which is not certain. */
export interface Said {
  readonly organ?: string | null | undefined;
  readonly year?: number | null | undefined;
}

export interface Known {
  readonly organ: string | null;
  readonly year: number | null;
  /** Which of them are other than above, and nothing certain. */
  readonly open: ReadonlySet<'organ' | 'year'>;
}

/** Whether one name may be the other with its beginning or its end left out: 青山镇. */
function mayBeSame(organ: string, other: string | null): boolean {
  if (other === null) return false;
  const [short, long] = organ.length < other.length ? [organ, other] : [other, organ];
  return long.startsWith(short) || long.endsWith(short);
}

function yearSaid(captions: readonly Caption[]): number | null | undefined {
  const years = new Set(captions.flatMap((caption) => [...caption.years]));
  const [only] = years;
  if (years.size > 1) return null;
  return only ?? (captions.some(({ isEarlier }) => isEarlier) ? null : undefined);
}

/** What the captions among the lines above a table say of it. */
export function saidBy(lines: readonly string[], known: Known): Said {
  const captions = lines.flatMap((line) => captionOf(line) ?? []);
  const year = yearSaid(captions);
  const organ = captions.flatMap((caption) => caption.organ ?? []).at(-1);
  return {
    ...(year !== undefined && { year }),
    ...(organ !== undefined && { organ: mayBeSame(organ, known.organ) ? known.organ : organ }),
  };
}

/** Whether what is said of a table is not so of the report above. */
export function isOfAnother({ organ, year }: Said, known: Known): boolean {
  if (organ !== undefined && organ !== known.organ) return true;
  if (year === null) return !known.open.has('year');
  return year !== undefined && known.year !== null && year !== known.year;
}

/**
 * The same of a table that is there again: it may also be what sentences are about that speak of
 * other years alone, and of the organ whose name is the last line above.
 */
export function saidOfAgain(
  lines: readonly string[],
  lastLine: string | undefined,
  known: Known,
): Said {
  const named = new Set(lines.flatMap((line) => [...yearsNamed(line)]));
  const isOther = known.year !== null && named.size > 0 && !named.has(known.year);
  const last = organIn(fold(lastLine ?? ''));
  return {
    ...(isOther && { year: null }),
    ...(last !== null && known.organ !== null && !mayBeSame(last, known.organ) && { organ: null }),
    ...saidBy(lines, known),
  };
}
