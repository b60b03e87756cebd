import type { WordingData } from '../wording';
import { allWays, ofApplications, presumed } from './ofApplications';

const about = 'info carry granted partial denied unable applicationsBefore';
const presumedAllWays = { about, presumed, ...allWays };

const byWay = 'way submit? OBJECT* application? n ,|、|;';

/** Those received before some were struck out are none of these. */
const all = ({ never = '', ...more }: Partial<WordingData>, ...says: readonly string[]) =>
  ofApplications('received', { ...more, never: `${never} gross` }, ...says);

/** How prose states how many applications were received: row 一 of 表三. */
export const received: readonly WordingData[] = [
  ...all(
    allWays,
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
    // Of those received and those handled at once there is none of either.
    'LEAD* receiveAndHandle ANYBODY* OBJECT+ of? application FILLER* Z',
    'LEAD* receiveAndHandle ANYBODY* onRequest FILLER* Z',
  ),
  // 登记 is said of other matters as well, and of what was withdrawn.
  ...all(
    { never: 'receive widerRequests otherWords', ...allWays },
    'LEAD* 登记 done? ANYBODY* info+ FILLER* N',
    'LEAD* 登记 done? ANYBODY* OBJECT+ of? application FILLER* N',
  ),
  // The word for disclosure may be left out where the sentence or its heading has it.
  ...all(
    { ...presumedAllWays, never: 'widerRequests' },
    'LEAD* receive done? 各类|各种|有效|群众|公众|社会公众|申请人* application|inbox FILLER* N',
    'LEAD* inbox FILLER* N',
    'LEAD* onRequest inbox FILLER* N',
    'LEAD* receive of? N application FILLER* .',
    'LEAD|TO* receive of? N application inside',
    'LEAD* receive of? OBJECT* application number? by|bound last|lastYear|of* n reaches thisYear|of* N',
    'LEAD* receive of? N application adverb* conclude|answer .',
  ),
  // 2019年以来收到申请90件，其中2024年12件.
  ...all({ ...presumedAllWays, following: 'received' }, 'among thisYear receive? total|is* N'),
  // 全省系统收到申请231件，其中省厅收到16件: of others' applications its own.
  ...all(
    { ...presumedAllWays, amongOthers: true },
    'among own|we 局|厅|委|办|镇|乡|街道|单位? receive OBJECT* application? total|is* N',
  ),
  // 全市系统收到申请812件，其中市局188件.
  ...all(
    { ...presumedAllWays, following: 'received', amongOthers: true },
    'among own|we 局|厅|委|办|镇|乡|街道|单位? total|is* N',
  ),
  // 三家合计151件，占全县收到申请318件的47.5%: the whole, beside parts of it.
  ...all(
    { namesWhole: true, never: 'widerRequests licensing otherCases' },
    'share ourWhole|own receive|news of? OBJECT* application|whole+ total|number* N',
  ),
  // 网络申请12件，信函申请3件，共计15件申请.
  ...all({}, 'total N OBJECT+ application .'),
  // 通过网络提交申请15件，邮寄6件，当面1件，共计22件.
  ...all(
    { about: 'application' },
    ...[2, 3].map(
      (ways) => `^ year|now|wholeYear|,* through ${Array(ways).fill(byWay).join(' ')} total is? N`,
    ),
  ),
  // 收到村民提交的申请3件, where no other applicants are told.
  ...all(
    {
      never: 'business enterprise research welfare legal organisations otherApplicants person',
      ...allWays,
    },
    'LEAD* receive 村民 submit of? OBJECT+ of? application FILLER* N',
  ),
  ...all({ about }, 'LEAD* no receive|occur ANYBODY* application TAIL* .'),
  // Written ones and those from the web are all there may be.
  ...all(
    {},
    'LEAD* no receive|occur ANYBODY* OBJECT+ writtenApplication|application and way+ application TAIL* .',
  ),
  // 未收到以当面、来信、网络等方式提出的申请: in no way at all, unless those of another are counted.
  ...all(
    { never: 'count bounded', ...allWays },
    'LEAD* no receive|occur 以|通过 NAMED* manyWays ANYBODY* of? OBJECT+ of? application TAIL* .',
  ),
  // Every application is written, but beside other ways these are the letters.
  ...all(
    { about, presumed: 'writtenApplication', never: 'way' },
    'LEAD* receive done? ANYBODY* OBJECT* writtenApplication FILLER* N',
  ),
  // 政府信息公开申请12件, without a verb, where it is said of the whole.
  ...all(
    { never: '主动公开 publish', ...allWays },
    'LEAD* WHOLE LEAD* OBJECT+ application FILLER* N',
    'LEAD* WHOLE LEAD* onRequest total|number|事项|件* N',
    'LEAD* WHOLE LEAD* 共有 N ANYBODY* OBJECT+ of? application .',
    'LEAD* OBJECT+ application receive NUMBER* N',
    'LEAD* WHOLE LEAD* OBJECT+ 申请量|申请数|申请数量 total|is|colon|adverb* N',
    'LEAD* OBJECT+ application wholeYear|now total+ N',
    'LEAD* onRequest application? total|adverb* receive done? total* N',
  ),
  // The same at the head of a sentence that goes on with what became of them.
  ...all(
    {
      about: 'carry granted partial denied unable way',
      never: '主动公开 publish otherMatter',
      atHead: true,
      ...allWays,
    },
    'OBJECT+ application total|number|is|colon* N .',
    'onRequest total|number|is|colon* N .',
  ),
  // 今年收到16件: what was received is said before.
  ...all(presumedAllWays, 'LEAD* WHOLE LEAD* receive total* N .'),
  ...ofApplications(
    'newlyReceived',
    allWays,
    'LEAD|plus* news ANYBODY* info+ FILLER* N',
    'LEAD|plus* news ANYBODY* OBJECT+ of? application FILLER* N',
    'LEAD|plus* 新收|新收到 of? application FILLER* N',
    'LEAD|plus|TO* news of? N ANYBODY* OBJECT* of? application',
    'LEAD* onRequest application? news FILLER* N',
  ),
  // 受理申请12件，其中新收10件: beside those that were carried over.
  ...ofApplications(
    'newlyReceived',
    { ...presumedAllWays, following: 'received' },
    'among 新收|新收到|新受理 total|is* N',
  ),
  ...ofApplications(
    'newlyReceived',
    { about: 'info carry', presumed: 'application', ...allWays },
    'LEAD|plus* news done? FILLER* N',
  ),
];
