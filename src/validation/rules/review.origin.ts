import { applicationFlow, disputeWays } from '../../form';
import type { Report } from '../../report';
import { about, type Verdict } from '../outcomes';
import { againstPrevious, judge } from '../previous';
import type { FunctionRule } from '../types';
import { numberText } from '../words';

const reconsidered = `${disputeWays.reconsideration}.total` as const;
const direct = `${disputeWays.directSuit}.total` as const;
const afterwards = `${disputeWays.suitAfterReconsideration}.total` as const;
const received = `${applicationFlow.received}.total` as const;
const carriedIn = `${applicationFlow.carriedIn}.total` as const;

/** A suit after a 复议 wants a 复议, of this year or the last. */
function suitsHaveOrigin(report: Report, previous: Report): Verdict {
  return judge(report, previous, [afterwards, reconsidered], [reconsidered], (now, [last]) => {
    const [suits, reviews] = now;
    if (suits <= 0 || reviews > 0 || last > 0) return 'holds';
    return {
      ...about(afterwards, reconsidered),
      message: `表四 复议后起诉 ${numberText(suits)} 件，但本年和上年都没有行政复议`,
      advice: '请核对是否应计入“未经复议直接起诉”，或漏填了行政复议。',
    };
  });
}

/** Disputes want applications, of this year or the last. */
function disputesHaveOrigin(report: Report, previous: Report): Verdict {
  const now = [reconsidered, direct, afterwards, received, carriedIn] as const;
  return judge(report, previous, now, [received, carriedIn], (values, [before, earlier]) => {
    const disputes = values[0] + values[1] + values[2];
    const applications = values[3] + values[4] + before + earlier;
    if (disputes <= 0 || applications > 0) return 'holds';
    return {
      ...about(reconsidered, direct, afterwards, received),
      message: `表四有复议、诉讼 ${numberText(disputes)} 件，但表三本年和上年都没有申请`,
      advice: '请核对表三是否漏填，或表四是否计入了与政府信息公开无关的案件。',
    };
  });
}

export const origin: FunctionRule<'review.origin'> = {
  id: 'review.origin',
  tables: ['3', '4'],
  level: 'hint',
  needs: 'previous',
  title: '复议、诉讼的来由',
  help: '有“复议后起诉”的，本年或上年一般有行政复议；表四有案件的，本年或上年一般有申请。',
  basis: '条例第五十一条；国办公开办函〔2021〕30号表四',
  confront: againstPrevious((report, previous) => [
    suitsHaveOrigin(report, previous),
    disputesHaveOrigin(report, previous),
  ]),
};
