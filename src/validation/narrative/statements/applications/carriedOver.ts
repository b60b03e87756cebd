import type { WordingData } from '../wording';
import { ofApplications, presumed } from './ofApplications';

const over = 'carry|carryOver';
const lead = 'LEAD|including|among|plus|application|info|handle';
const more =
  'of|bound|now|inside|year|thisYear|untilDone|handle|more|info|application|thing|number|total|is|colon';
const due = 'untilDone|of|adverb|info|application|handle';
const any =
  'now|thisYear|wholeYear|we|organ|own|total|adverb|and|inside|including|application|info';

const never = 'deciding widerRequests';
const about = 'info onRequest granted partial denied unable applicationsBefore';

/** How prose states how many applications were carried over: rows 二 and 四 of 表三. */
export const carriedOver: readonly WordingData[] = [
  ...ofApplications(
    'carriedIn',
    { never },
    `${lead}* last|lastYear 度? ${over}|转来|遗留 ${more}* N`,
    `${lead}* ${over} last|lastYear 度? ${more}* N`,
    `${lead}* no occur? last|lastYear ${over} ${more}* .`,
    `${lead}* last|lastYear no carry ${more}* .`,
  ),
  ...ofApplications(
    'carriedOut',
    { never },
    `${lead}* ${over}+ bound? 入? 为? next|nextYear 度? ${more}* N`,
    `${lead}|left|untilDone|of|除* N info* application? ${due}* ${over}+ bound? 入? 为? next|nextYear`,
    // 结转的2件已于2025年1月办结.
    `${lead}* carry of? N application? adverb* next|nextYear`,
    `${lead}|left|untilDone* N info* application? ${due}|unknown|by|inside|no|bound|answer* , 将|已|需? ${over}+ bound? 入? next|nextYear`,
    `${lead}* carry N bound next|nextYear`,
    // 1件因征求第三方意见结转下年.
    `${lead}|left|untilDone* N info* application? by NAMED* ${over}+ bound? 入? next|nextYear`,
    // 剩余4件将于2025年办结.
    `left N application? untilDone+ next|nextYear inside? month? conclude|answer|handle .`,
    `${lead}* next|nextYear 度? 继续|继续办理+ ${more}* N`,
    `${lead}* 年末|年底 carry ${more}* N`,
    `${lead}* no ${over} bound? next|nextYear 度? ${more}* .`,
    `${lead}* no next|nextYear carry ${more}* .`,
    `${lead}* no 需要|需? info* application* ${over} bound? next|nextYear 度? ${more}* .`,
  ),
  // 无跨年度结转: none went over to the next year.
  ...ofApplications('carriedOut', { about, never }, `${lead}* no 跨年度|跨年 ${over} ${more}* .`),
  // 期初结转6件, 期末结转3件, which are said of other matters as well.
  ...ofApplications('carriedIn', { about, never }, `${lead}* 期初 carry ${more}* N`),
  ...ofApplications('carriedOut', { about, never }, `${lead}* 期 末 carry ${more}* N`),
  ...ofApplications(
    'carriedIn carriedOut',
    { never },
    `${lead}* no last|lastYear 度? ${over} and|no+ ${over}+ bound? next|nextYear 度? ${more}* .`,
  ),
  // 结转2件, 无结转事项: of which year's end, nobody can tell.
  ...ofApplications(
    'carried',
    { about, presumed, never: `${never} reconsideration suit shortReconsideration shortSuit` },
    `${any}* ${over} total|is* N .`,
    `${any}* no occur? ${over} info|application|thing|办件* .`,
  ),
];
