import { fold, pattern, quantityAt } from '../narrative/pattern';
import { pieceOf, sentencesOf } from '../narrative/sentence';
import { about, brokenBy, cannotTell, silent } from '../outcomes';
import type { Breach, FunctionRule } from '../types';

/** Where a report names its own year: its title, and the period that its figures cover. */
const period = '(?:统计(?:起止)?(?:期限|时限|时间|期间|周期)|数据期限)';
const named = [
  // Of a report of which more is said than its name (…相比, …已于1月公布), it may be another's.
  pattern('(?<n>Y)度?政府信息公开工作?(?:年度)?报告(?=[,;:。)]|如下|予以|$)'),
  pattern(`${period}[^,;。]{0,8}(?<n>Y)1月1日`),
  pattern(`${period}[^。]{0,20}(?<n>Y)12月31日`),
];

/** A report may speak of last year's report by name. */
const another =
  /上年|去年|上一年|前年|以往|(?:对照|按照|根据|参照|[与和同较比])[^,;:。》]*$|《[^》]*$/u;

export const year: FunctionRule<'text.year'> = {
  id: 'text.year',
  level: 'verify',
  title: '正文的年份',
  help: '标题和统计期限里的年份是本年报的年度。沿用上年文稿时常忘记改。',
  basis: '条例第四十九条',
  confront: (report) => {
    if (report.narrative.length === 0) return silent;
    if (report.year === null) return cannotTell('不知道是哪一年的年报，无法核对正文的年份');
    const breaches: Breach[] = [];
    for (const sentence of sentencesOf(report.narrative)) {
      const { passage } = sentence;
      const folded = fold(sentence.plain);
      const told = new Set<number>();
      for (const match of named.flatMap((one) => [...folded.text.matchAll(one)])) {
        const from = match.indices?.groups?.n?.[0] ?? match.index;
        const quantity = quantityAt(folded, from);
        if (!quantity || quantity.value === report.year) continue;
        if (told.has(quantity.value) || another.test(folded.text.slice(0, from))) continue;
        told.add(quantity.value);
        breaches.push({
          ...about(),
          message: `正文写的是 ${quantity.value} 年，本年报是 ${report.year} 年度`,
          advice: '请核对年份；如沿用了上年的文稿，请一并检查其他内容。',
          quote: pieceOf(sentence, quantity.start, quantity.end),
          ...(passage.place ? { places: [passage.place] } : {}),
        });
      }
    }
    return brokenBy(breaches);
  },
};
