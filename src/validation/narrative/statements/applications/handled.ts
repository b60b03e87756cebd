import type { WordingData } from '../wording';
import { allWays, ofApplications, presumed } from './ofApplications';

/** 信息公开 alone may be of what is published. */
const about = 'requested onRequest carry granted partial denied unable applicationsBefore';
const apart = 'someApart widerRequests';

/** How prose states how many applications were handled, whatever became of them: row 三（七） of 表三. */
export const handled: readonly WordingData[] = [
  ...ofApplications(
    'concluded',
    { about, presumed, never: `${apart} unanswered`, ofAllDone: true, ...allWays },
    // 在办结的55件申请中.
    'LEAD|TO* conclude of N OBJECT* application inside',
    'LEAD* N conclude of? OBJECT* application|thing inside',
    'TO+ N conclude of? OBJECT* application|thing 进行分类',
    'LEAD* conclude done|of? OBJECT* SHORT* N',
    'LEAD* OBJECT+ application adverb|total* conclude NUMBER* N',
    // 新收的16件申请办结15件: only where nothing before it tells of which.
    '^ application conclude total|adverb|done* N',
  ),
  ...ofApplications(
    'concludedOf',
    { about, presumed, never: `${apart} unanswered`, ofAllDone: true },
    'LEAD|among|left* N application? adverb|inside|now* conclude|完成答复 .',
    // 共办理57件，其中办结55件.
    'among LEAD* conclude OBJECT* SHORT* N',
  ),
  // 予以公开2件，不予公开1件，总计3件: the last row of the results.
  ...ofApplications(
    'concluded',
    {
      about: 'granted',
      after: 'unable unprocessed otherwise',
      never: `${apart} share`,
      ofAllDone: true,
    },
    '总计 is? N .',
  ),
  // 全年应办政府信息公开申请333件: those received and those carried over.
  ...ofApplications(
    'due',
    { about, presumed, ...allWays },
    'LEAD* due OBJECT* of? application? SHORT* N',
    'LEAD* due of? N OBJECT* application',
  ),
  // 收到29件，上年结转2件，共计31件.
  ...ofApplications('due', { about, presumed, after: 'carriedIn' }, 'total+ is? N .'),
  ...ofApplications(
    'answered',
    { about, presumed, never: apart, ofAllDone: true },
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
  ),
  // 加上上年结转的19件，共办理546件: those handled, or all that there were.
  ...ofApplications(
    'answered',
    { about, presumed, never: apart, after: 'carriedIn' },
    'total+ handle OBJECT* application? is? N .',
  ),
  // 除3件结转外，其余70件均按时答复.
  ...ofApplications(
    'answered',
    { about, presumed, never: apart, after: 'carriedOut' },
    'left N application? adverb+ answer|conclude .',
  ),
  // 已办结60件、正在办理4件: at the end of the year.
  ...ofApplications(
    'carriedOut',
    {
      about,
      presumed,
      never: `deciding widerRequests ${apart}`,
      after: 'concluded concludedOf answered',
    },
    'among|left|adverb* 正在办理|尚在办理 of? N .',
    'left? N application? adverb* 正在办理|尚在办理|办理中|未办结|尚未办结 .',
  ),
];
