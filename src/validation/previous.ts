import type { CellId } from '../form';
import { valueOf, type Report } from '../report';
import { isAlone } from './alone';
import { AtHand } from './atHand';
import { cannotTell, outcomeOf, type Verdict } from './outcomes';
import type { Context, Outcome } from './types';
import { figureOf, figureText } from './words';

/** Holding a report against last year's, whatever the editions of the two. */

/**
 * The same organ's report of the year before, among those at hand. Nothing is guessed: where
 * several would do, or none certainly, there is none. One that does not name its organ may be that
 * of any report of this year, so that it is taken for the only one alone.
 * @param beside the reports of this year that are at hand, where they are not among the candidates
 */
export function previousOf(
  report: Report,
  candidates: readonly Report[],
  beside: readonly Report[] = candidates,
): Report | undefined {
  const { organ, year } = report;
  if (year === null) return undefined;
  const organs = AtHand.in(candidates).of(year - 1);
  const same = organ === null ? undefined : organs.get(organ);
  if (same) return onlyOf(same);
  // Where it names no organ, a report of any may be it; else one that names none.
  const [first] = organs.values();
  const found = onlyOf(organ !== null ? organs.get(null) : organs.size === 1 ? first : undefined);
  return found && isAlone(report, beside) ? found : undefined;
}

/** The only one of some; undefined where there are several. */
function onlyOf(some: ReadonlySet<Report> | undefined): Report | undefined {
  if (some?.size !== 1) return undefined;
  const [found] = some;
  return found;
}

/** What speaks against taking a report for last year's of the same organ; `noYear` where either has none. */
export type Misfit = 'noYear' | 'year' | 'organ';

/** Null where nothing speaks against it; an organ that is not told speaks against nothing. */
export function misfitOf(report: Report, other: Report): Misfit | null {
  if (report.year === null || other.year === null) return 'noYear';
  if (other.year !== report.year - 1) return 'year';
  const told = report.organ !== null && other.organ !== null;
  return told && report.organ !== other.organ ? 'organ' : null;
}

/**
 * A figure of another report by this report's id; null where it is missing, or not comparable because
 * the other edition does not ask it. An item that the other edition prints in parts is their sum:
 * （六） as one row is what its three rows come to.
 */
export function counterpart(other: Report, id: CellId): number | null {
  if (other.form.indexOf.has(id)) return valueOf(other, id);
  const behind = id.lastIndexOf('.') + 1;
  const [item, column] = [id.slice(0, behind), id.slice(behind)];
  const parts = other.form.figures.filter(
    (one) => one.id.startsWith(item) && one.column.id === column,
  );
  if (parts.length === 0) return null;
  return parts.reduce<number | null>((sum, part) => {
    const value = valueOf(other, part.id);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** What a rule asks of two years. */
type Asks<Answer> = (report: Report, previous: Report, context: Context) => Answer;

/** Asks a rule about two years only where the other report is of the year before. */
export const besidePrevious =
  (asks: Asks<Outcome>) =>
  (report: Report, context: Context): Outcome => {
    const { previous } = context;
    if (!previous) return cannotTell('手头没有上年的年报');
    const { year } = report;
    if (year !== null && previous.year !== null && previous.year !== year - 1)
      return cannotTell(`手头的是${previous.year}年度的年报，不是上一年的`);
    return asks(report, previous, context);
  };

/** The same of a rule that consists of single checks. */
export const againstPrevious = (asks: Asks<readonly Verdict[]>) =>
  besidePrevious((...years) => outcomeOf(asks(...years)));

type Values<Ids extends readonly CellId[]> = { readonly [K in keyof Ids]: number };

/** Whether there is a number for each of the ids, in their order. */
function areKnown<Ids extends readonly CellId[]>(
  values: readonly (number | null)[],
  ids: Ids,
): values is Values<Ids> {
  return values.length === ids.length && !values.includes(null);
}

/** Why the first figure that is not known cannot be used; the words before name the report. */
function whyNot(
  { form }: Report,
  ids: readonly CellId[],
  values: readonly (number | null)[],
  whose: string,
): string {
  const id = ids[values.indexOf(null)] ?? '';
  return form.indexOf.has(id)
    ? `${whose}${figureText(figureOf(form, id))}没有可用的数字`
    : `${whose === '' ? '这一版' : whose + '的'}表格没有这一项，不能比较`;
}

/**
 * Judges figures of this year and of last year, by their ids, where all of them are known;
 * else it tells which is not.
 */
export function judge<const Now extends readonly CellId[], const Last extends readonly CellId[]>(
  report: Report,
  previous: Report,
  now: Now,
  last: Last,
  verdict: (now: Values<Now>, last: Values<Last>) => Verdict,
): Verdict {
  const cells = now.filter((id) => report.form.indexOf.has(id));
  const present = now.map((id) => valueOf(report, id));
  if (!areKnown(present, now)) return { cells, why: whyNot(report, now, present, '') };
  const before = last.map((id) => counterpart(previous, id));
  if (!areKnown(before, last)) return { cells, why: whyNot(previous, last, before, '上年年报') };
  return verdict(present, before);
}
