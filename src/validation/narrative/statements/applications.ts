import type { WordingData } from './wording';

const about = 'info carry granted partial denied unable applicationsBefore';
const presumed = 'application inbox';

const received: readonly string[] = [
  'LEAD* receive done? ANYBODY* info+ FILLER* N',
  'LEAD* receive done? ANYBODY* OBJECT+ of? application FILLER* N',
  'LEAD|TO* receive of? N ANYBODY* info+ FILLER* .',
  'LEAD|TO* receive of? N ANYBODY* OBJECT+ of? application',
  'LEAD* receive ANYBODY* info+ FILLER* reaches N',
  'LEAD* OBJECT+ application? number by|bound last|lastYear|of* n reaches thisYear|of* N',
  'LEAD* receive ANYBODY* info+ number is zero',
  'LEAD* OBJECT+ application receive? number is zero',
  'LEAD* OBJECT+ application receive? number is total* N',
  'LEAD* onRequest application? receive? number is zero',
  'LEAD* onRequest application? receive? number is total* N',
  // 公民向我县提出政府信息公开申请41件.
  'LEAD* anybody+ 向 we|organ|own+ submit OBJECT+ of? application FILLER* N',
  'LEAD* no receive|occur ANYBODY* OBJECT+ FILLER* TAIL* .',
  'LEAD* no receive|occur ANYBODY* 公开申请 TAIL* .',
  'LEAD* no ANYBODY* OBJECT+ of? application TAIL* .',
  'LEAD* no ANYBODY* onRequest of? thing TAIL* .',
  'LEAD* 无|没有|均无|暂无 ANYBODY* onRequest .',
];

/** Of those received and those handled at once there is none of either. */
const receivedNone: readonly string[] = [
  'LEAD* receiveAndHandle ANYBODY* OBJECT+ of? application FILLER* Z',
  'LEAD* receiveAndHandle ANYBODY* onRequest FILLER* Z',
];

/** 登记 is said of other matters as well, and of what was withdrawn. */
const registered: readonly string[] = [
  'LEAD* 登记 done? ANYBODY* info+ FILLER* N',
  'LEAD* 登记 done? ANYBODY* OBJECT+ of? application FILLER* N',
];

/** The word for disclosure may be left out where the sentence or its heading has it. */
const receivedShort: readonly string[] = [
  'LEAD* receive done? 各类|各种|有效|群众|公众|社会公众|申请人* application|inbox FILLER* N',
  'LEAD* inbox FILLER* N',
  'LEAD* onRequest inbox FILLER* N',
  'LEAD* receive of? N application FILLER* .',
  'LEAD|TO* receive of? N application inside',
  'LEAD* receive of? OBJECT* application number? by|bound last|lastYear|of* n reaches thisYear|of* N',
  'LEAD* receive of? N application adverb* conclude|answer .',
];
/** Written ones and those from the web are all there may be. */
const noneEitherWay = [
  'LEAD* no receive|occur ANYBODY* OBJECT+ writtenApplication|application and way+ application TAIL* .',
];
/** 未收到以当面、来信、网络等方式提出的申请: in no way at all, unless those of another are counted. */
const noneAnyWay = [
  'LEAD* no receive|occur 以|通过 NAMED* manyWays ANYBODY* of? OBJECT+ of? application TAIL* .',
];
const noneShort = ['LEAD* no receive|occur ANYBODY* application TAIL* .'];
/** Every application is written, but beside other ways these are the letters. */
const receivedWritten = ['LEAD* receive done? ANYBODY* OBJECT* writtenApplication FILLER* N'];

/** 政府信息公开申请12件, without a verb, where it is said of the whole. */
const receivedBare: readonly string[] = [
  'LEAD* WHOLE LEAD* OBJECT+ application FILLER* N',
  'LEAD* WHOLE LEAD* onRequest total|number|事项|件* N',
  'LEAD* WHOLE LEAD* 共有 N ANYBODY* OBJECT+ of? application .',
  'LEAD* OBJECT+ application receive NUMBER* N',
  'LEAD* WHOLE LEAD* OBJECT+ 申请量|申请数|申请数量 total|is|colon|adverb* N',
  'LEAD* OBJECT+ application wholeYear|now total+ N',
  'LEAD* onRequest application? total|adverb* receive done? total* N',
];

/** The same at the head of a sentence that goes on with what became of them. */
const receivedFirst: readonly string[] = [
  'OBJECT+ application total|number|is|colon* N .',
  'onRequest total|number|is|colon* N .',
];

/** 今年收到16件: what was received is said before. */
const receivedAgain: readonly string[] = ['LEAD* WHOLE LEAD* receive total* N .'];

/** 全省系统收到申请231件，其中省厅收到16件: of others' applications its own. */
const receivedAmongOthers: readonly string[] = [
  'among own|we 局|厅|委|办|镇|乡|街道|单位? receive OBJECT* application? total|is* N',
];

/** 全市系统收到申请812件，其中市局188件. */
const receivedByOwn: readonly string[] = ['among own|we 局|厅|委|办|镇|乡|街道|单位? total|is* N'];

/** 三家合计151件，占全县收到申请318件的47.5%: the whole, beside parts of it. */
const receivedByWhole: readonly string[] = [
  'share ourWhole|own receive|news of? OBJECT* application|whole+ total|number* N',
];

/** 网络申请12件，信函申请3件，共计15件申请. */
const receivedInAll: readonly string[] = ['total N OBJECT+ application .'];

const byWay = 'way submit? OBJECT* application? n ,|、|;';
/** 通过网络提交申请15件，邮寄6件，当面1件，共计22件. */
const receivedByWays: readonly string[] = [2, 3].map(
  (ways) => `^ year|now|wholeYear|,* through ${Array(ways).fill(byWay).join(' ')} total is? N`,
);

/** 收到村民提交的申请3件, where no other applicants are told. */
const receivedFromVillagers = ['LEAD* receive 村民 submit of? OBJECT+ of? application FILLER* N'];

/** 2019年以来收到申请90件，其中2024年12件. */
const receivedAmong = ['among thisYear receive? total|is* N'];

const news: readonly string[] = [
  'LEAD|plus* news ANYBODY* info+ FILLER* N',
  'LEAD|plus* news ANYBODY* OBJECT+ of? application FILLER* N',
  'LEAD|plus* 新收|新收到 of? application FILLER* N',
  'LEAD|plus|TO* news of? N ANYBODY* OBJECT* of? application',
  'LEAD* onRequest application? news FILLER* N',
];

const over = 'carry|carryOver';
/** 受理申请12件，其中新收10件: beside those that were carried over. */
const newsAmong = ['among 新收|新收到|新受理 total|is* N'];
const newsShort: readonly string[] = ['LEAD|plus* news done? FILLER* N'];

const carriedLead = 'LEAD|including|among|plus|application|info|handle';
const carriedMore =
  'of|bound|now|inside|year|thisYear|untilDone|handle|more|info|application|thing|number|total|is|colon';

const carriedIn: readonly string[] = [
  `${carriedLead}* last|lastYear 度? ${over}|转来|遗留 ${carriedMore}* N`,
  `${carriedLead}* ${over} last|lastYear 度? ${carriedMore}* N`,
  `${carriedLead}* no occur? last|lastYear ${over} ${carriedMore}* .`,
  `${carriedLead}* last|lastYear no carry ${carriedMore}* .`,
];
const carriedNeither = `${carriedLead}* no last|lastYear 度? ${over} and|no+ ${over}+ bound? next|nextYear 度? ${carriedMore}* .`;

const due = 'untilDone|of|adverb|info|application|handle';
const carriedOut: readonly string[] = [
  `${carriedLead}* ${over}+ bound? 入? 为? next|nextYear 度? ${carriedMore}* N`,
  `${carriedLead}|left|untilDone|of|除* N info* application? ${due}* ${over}+ bound? 入? 为? next|nextYear`,
  // 结转的2件已于2025年1月办结.
  `${carriedLead}* carry of? N application? adverb* next|nextYear`,
  `${carriedLead}|left|untilDone* N info* application? ${due}|unknown|by|inside|no|bound|answer* , 将|已|需? ${over}+ bound? 入? next|nextYear`,
  `${carriedLead}* carry N bound next|nextYear`,
  // 1件因征求第三方意见结转下年.
  `${carriedLead}|left|untilDone* N info* application? by NAMED* ${over}+ bound? 入? next|nextYear`,
  // 剩余4件将于2025年办结.
  `left N application? untilDone+ next|nextYear inside? month? conclude|answer|handle .`,
  `${carriedLead}* next|nextYear 度? 继续|继续办理+ ${carriedMore}* N`,
  `${carriedLead}* 年末|年底 carry ${carriedMore}* N`,
  `${carriedLead}* no ${over} bound? next|nextYear 度? ${carriedMore}* .`,
  `${carriedLead}* no next|nextYear carry ${carriedMore}* .`,
  `${carriedLead}* no 需要|需? info* application* ${over} bound? next|nextYear 度? ${carriedMore}* .`,
];

/** 期初结转6件, 期末结转3件, which are said of other matters as well. */
const carriedAt = (when: string) => `${carriedLead}* ${when} carry ${carriedMore}* N`;

/** 无跨年度结转: none went over to the next year. */
const noneOver = `${carriedLead}* no 跨年度|跨年 ${over} ${carriedMore}* .`;

/** 结转2件, 无结转事项: of which year's end, nobody can tell. */
const anyCarry =
  'now|thisYear|wholeYear|we|organ|own|total|adverb|and|inside|including|application|info';
const carried: readonly string[] = [
  `${anyCarry}* ${over} total|is* N .`,
  `${anyCarry}* no occur? ${over} info|application|thing|办件* .`,
];
const neverCarried = 'deciding widerRequests';
const aboutCarried = 'info onRequest granted partial denied unable applicationsBefore';

const apart = 'someApart widerRequests';
/** 信息公开 alone may be of what is published. */
const aboutDone = 'requested onRequest carry granted partial denied unable applicationsBefore';
const concluded: readonly string[] = [
  // 在办结的55件申请中.
  'LEAD|TO* conclude of N OBJECT* application inside',
  'LEAD* N conclude of? OBJECT* application|thing inside',
  'TO+ N conclude of? OBJECT* application|thing 进行分类',
  'LEAD* conclude done|of? OBJECT* SHORT* N',
  'LEAD* OBJECT+ application adverb|total* conclude NUMBER* N',
  // 新收的16件申请办结15件: only where nothing before it tells of which.
  '^ application conclude total|adverb|done* N',
];
const concludedOf: readonly string[] = [
  'LEAD|among|left* N application? adverb|inside|now* conclude|完成答复 .',
  // 共办理57件，其中办结55件.
  'among LEAD* conclude OBJECT* SHORT* N',
];
/** 全年应办政府信息公开申请333件: those received and those carried over. */
const toBeDone: readonly string[] = [
  'LEAD* due OBJECT* of? application? SHORT* N',
  'LEAD* due of? N OBJECT* application',
];
/** 收到29件，上年结转2件，共计31件. */
const toBeDoneInAll: readonly string[] = ['total+ is? N .'];
/** 加上上年结转的19件，共办理546件: those handled, or all that there were. */
const handledInAll: readonly string[] = ['total+ handle OBJECT* application? is? N .'];
/** 除3件结转外，其余70件均按时答复. */
const answeredRest: readonly string[] = ['left N application? adverb+ answer|conclude .'];
/** 已办结60件、正在办理4件: at the end of the year. */
const stillHandled: readonly string[] = [
  'among|left|adverb* 正在办理|尚在办理 of? N .',
  'left? N application? adverb* 正在办理|尚在办理|办理中|未办结|尚未办结 .',
];
/** 予以公开2件，不予公开1件，总计3件: the last row of the results. */
const resultsInAll: readonly string[] = ['总计 is? N .'];
const answered: readonly string[] = [
  'LEAD* handle|receiveAndHandle answer? ANYBODY* OBJECT+ of? application FILLER* N',
  'LEAD* handle|receiveAndHandle answer? ANYBODY* onRequest FILLER* N',
  'LEAD* handle OBJECT+ application? answer SHORT* N',
  'LEAD* OBJECT+ application 办结总数|办理总数|答复总数|办结量 is|total* N',
  'LEAD* answer done? OBJECT* SHORT* N',
  'LEAD* receive of? N application adverb* answer|conclude .',
  // 已答复的12件中.
  'LEAD|TO* answer of N OBJECT* application? inside',
  'LEAD* onRequest application? total|adverb* handle|answer|conclude done? total* N',
  'LEAD* receive of OBJECT* application adverb* answer|conclude done? total* N',
  'LEAD* receive of? N ANYBODY* info+ of? application adverb* answer|conclude .',
];

function all(kinds: readonly string[], says: readonly string[], more: Partial<WordingData> = {}) {
  const { never = '' } = more;
  return says.map((one) => ({
    ...{ kinds, says: one, ofApplications: true, ...more },
    never: kinds[0] === 'received' ? `${never} gross` : never,
  }));
}

const allWays = { ofAllWays: true };

/** How prose states what 表三 counts in its rows 一, 二, 三（七） and 四. */
export const ofRequests: readonly WordingData[] = [
  ...all(['received'], received, allWays),
  ...all(['received'], receivedNone, allWays),
  ...all(['received'], registered, { never: 'receive widerRequests otherWords', ...allWays }),
  ...all(['received'], receivedShort, { about, presumed, never: 'widerRequests', ...allWays }),
  ...all(['received'], receivedAmong, { about, presumed, following: 'received', ...allWays }),
  ...all(['received'], receivedAmongOthers, { about, presumed, amongOthers: true, ...allWays }),
  ...all(['received'], receivedByOwn, {
    about,
    presumed,
    following: 'received',
    amongOthers: true,
    ...allWays,
  }),
  ...all(['received'], receivedByWhole, {
    namesWhole: true,
    never: 'widerRequests licensing otherCases',
  }),
  ...all(['received'], receivedInAll),
  ...all(['received'], receivedByWays, { about: 'application' }),
  ...all(['received'], receivedFromVillagers, {
    never: 'business enterprise research welfare legal organisations otherApplicants person',
    ...allWays,
  }),
  ...all(['received'], noneShort, { about }),
  ...all(['received'], noneEitherWay),
  ...all(['received'], noneAnyWay, { never: 'count bounded', ...allWays }),
  ...all(['received'], receivedWritten, { about, presumed: 'writtenApplication', never: 'way' }),
  ...all(['received'], receivedBare, { never: '主动公开 publish', ...allWays }),
  ...all(['received'], receivedFirst, {
    about: 'carry granted partial denied unable way',
    never: '主动公开 publish otherMatter',
    atHead: true,
    ...allWays,
  }),
  ...all(['received'], receivedAgain, { about, presumed, ...allWays }),
  ...all(['newlyReceived'], news, allWays),
  ...all(['newlyReceived'], newsAmong, { about, presumed, following: 'received', ...allWays }),
  ...all(['newlyReceived'], newsShort, {
    about: 'info carry',
    presumed: 'application',
    ...allWays,
  }),
  ...all(['carriedIn'], carriedIn, { never: neverCarried }),
  ...all(['carriedOut'], carriedOut, { never: neverCarried }),
  ...all(['carriedOut'], [noneOver], { about: aboutCarried, never: neverCarried }),
  ...all(['carriedIn'], [carriedAt('期初')], { about: aboutCarried, never: neverCarried }),
  ...all(['carriedOut'], [carriedAt('期 末')], { about: aboutCarried, never: neverCarried }),
  ...all(['carriedIn', 'carriedOut'], [carriedNeither], { never: neverCarried }),
  ...all(['carried'], carried, {
    about: aboutCarried,
    presumed,
    never: `${neverCarried} reconsideration suit shortReconsideration shortSuit`,
  }),
  ...all(['concluded'], concluded, {
    about: aboutDone,
    presumed,
    never: `${apart} unanswered`,
    ofAllDone: true,
    ...allWays,
  }),
  ...all(['concludedOf'], concludedOf, {
    about: aboutDone,
    presumed,
    never: `${apart} unanswered`,
    ofAllDone: true,
  }),
  ...all(['concluded'], resultsInAll, {
    about: 'granted',
    after: 'unable unprocessed otherwise',
    never: `${apart} share`,
    ofAllDone: true,
  }),
  ...all(['due'], toBeDone, { about: aboutDone, presumed, ...allWays }),
  ...all(['due'], toBeDoneInAll, { about: aboutDone, presumed, after: 'carriedIn' }),
  ...all(['answered'], answered, { about: aboutDone, presumed, never: apart, ofAllDone: true }),
  ...all(['answered'], handledInAll, {
    about: aboutDone,
    presumed,
    never: apart,
    after: 'carriedIn',
  }),
  ...all(['answered'], answeredRest, {
    about: aboutDone,
    presumed,
    never: apart,
    after: 'carriedOut',
  }),
  ...all(['carriedOut'], stillHandled, {
    about: aboutDone,
    presumed,
    never: `${neverCarried} ${apart}`,
    after: 'concluded concludedOf answered',
  }),
];
