import { quantityAt, type Folded } from './pattern';

/** A year that is only there to be compared with, or that names what is carried over. */
const aside = /(?:较|比|与|同|和|相较于|相比于|对比|自|从|截至|至|到|以来|结转)$/u;

/** Words for other times than the reporting year; a number under one of them is not ours. */
const otherTimes =
  /(?:(?<!\d)(?:[1-9]|1[01])月(?:底|末|[上中下]旬|,)|(?<!\d)[1-9]月[至—-](?!12月)|上年|去年|上一年|前年|往年|历年|近几年|近年|五年来|三年来|同期|上半年|下半年|季度|月份|以来|累计至今)(?!度?结转)/u;

/**
 * The year that a place of a sentence speaks of: the nearest one named before it, else the
 * reporting year. Null where it speaks of a time that cannot be told, such as 去年 or 上半年.
 */
export function yearSpokenOf(folded: Folded, index: number, reporting: number | null) {
  const lead = folded.text.slice(0, index);
  let year = reporting;
  let from = 0;
  for (let k = 0; k < lead.length; k += 1) {
    const quantity = quantityAt(folded, k);
    if (quantity?.kind !== 'year' || aside.test(lead.slice(0, k))) continue;
    year = quantity.value;
    from = k;
  }
  // 去年收到13件，今年收到16件: the reporting year is named in words.
  const now = /^.*(?:今年|本年)(?!以来|度以来)/u.exec(lead)?.[0].length ?? 0;
  if (now > from) {
    year = reporting;
    from = now;
  }
  const since = lead
    .slice(from)
    .replace(/\([^()]*\)/gu, '')
    .replace(/(?:今年|本年度?)以来/gu, '')
    .replace(/(?:比|较|与|同)(?:上年|去年|上一年)(?:度|同期)?[^,;]*[,;]/gu, '');
  return otherTimes.test(since) ? null : year;
}
