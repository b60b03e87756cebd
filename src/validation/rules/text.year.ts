import { pieceOf, lineOf, sentencesOf, lexemesOf, type Sentence } from '../narrative';
import { about, brokenBy, cannotTell } from '../outcomes';
import type { Breach, FunctionRule } from '../types';

/** What a report's own year is named in: its title, and the period that its figures cover. */
const title = /^度?政府信息公开工作?(?:年度)?报告(?:$|[,;:。)]|如下|予以)/u;
const periodBefore = /(?:统计(?:起止)?(?:期限|时限|时间|期间|周期)|数据期限)[^,;。]{0,30}$/u;
const periodAfter = /^(?:1月1日|12月31日)/u;
/** Without one of these a sentence names no year as its own: most are passed over by it. */
const namesOwn = /报告|统计|期限/u;
/** A report may speak of another one by name. */
const another =
  /(?:上年|去年|上一年|前年|以往)[^,;:。》]{0,30}$|(?:对照|按照|根据|参照|[与和同较比])[^,;:。》]{0,30}$|《[^》]{0,40}$/u;

/** How much of what stands beside a year is looked at. */
const reach = 60;

/** The years that a sentence names as the report's own, with their places. */
function ownYears({ plain }: Sentence) {
  if (!namesOwn.test(plain)) return [];
  return yearsIn(plain).filter(({ start, end }) => {
    const before = plain.slice(Math.max(0, start - reach), start);
    const after = plain.slice(end, end + reach);
    if (another.test(before)) return false;
    return title.test(after) || (periodBefore.test(before) && periodAfter.test(after));
  });
}

const nobody = { organ: null, year: null };

function yearsIn(plain: string) {
  return lexemesOf(plain, nobody).flatMap(({ start, end, quantity }) =>
    quantity?.kind === 'year' ? [{ start, end, value: quantity.value }] : [],
  );
}

export const year: FunctionRule<'text.year'> = {
  id: 'text.year',
  level: 'verify',
  ofProse: true,
  title: '正文的年份',
  help: '标题和统计期限里的年份是本年报的年度。沿用上年文稿时常忘记改。',
  basis: '条例第四十九条',
  confront: (report) => {
    if (report.year === null) return cannotTell('不知道是哪一年的年报，无法核对正文的年份');
    const breaches: Breach[] = [];
    for (const sentence of sentencesOf(report.narrative)) {
      const told = new Set<number>();
      for (const { start, end, value } of ownYears(sentence)) {
        if (value === report.year || told.has(value)) continue;
        told.add(value);
        const quote = pieceOf(sentence, start, end);
        const place = lineOf(sentence, start);
        breaches.push({
          ...about(),
          message: `正文写的是 ${value} 年，本年报是 ${report.year} 年度`,
          advice: '请核对年份；如沿用了上年的文稿，请一并检查其他内容。',
          quote,
          ...(place ? { places: [place] } : {}),
        });
      }
    }
    return brokenBy(breaches);
  },
};
