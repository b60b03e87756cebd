import type { Wording } from '../claims';
import { decidingOthers } from './review';

const outcomes: Readonly<Record<string, string>> = {
  upheld: '维持',
  corrected: '纠正',
  otherResult: '其他结果',
  pending: '(?:尚未|未)审结',
};

/** Of which dispute: the words before, and what must not come between. */
const disputes = {
  reconsideration: { name: '行政复议', not: '诉讼|起诉|行政复议' },
  suits: { name: '行政诉讼', not: '起诉|复议' },
} as const;

/**
 * What a court or an authority says in other words (驳回、撤销、撤回……) is told in 表四 under one of
 * its outcomes, none can tell which; and an authority that decides disputes tells of everybody's.
 */
const otherWords =
  /驳回|撤回|撤销|终止|终结|调解|和解|确认违法|责令|败诉|胜诉|一审|二审|抽查|通报/u;
/** Disputes of an earlier year that were decided in this one. */
const ofEarlier = /(?:[\ue600-\ue7ff]|上年|上一年|去年)度?[^,;。]{0,10}未审结/u;
const silentWith = new RegExp(
  `${otherWords.source}|${ofEarlier.source}|${decidingOthers.source}`,
  'u',
);

/** The dispute is said to be about disclosure before it is named, or behind: 均为政府信息公开案件. */
const topicOf = (name: string) =>
  new RegExp(
    `信息公开[^。]{0,120}${name}|${name}[^。]{0,120}均(?:为|系|属于?|涉及)?(?:政府)?信息公开`,
    'u',
  );

/** How prose states the outcomes of 表四; those of 诉讼 are of both groups together. */
export const reviewOutcomes: readonly Wording[] = Object.entries(disputes).flatMap(
  ([dispute, { name, not }]) =>
    Object.entries(outcomes).map(([outcome, words]) => ({
      kind: `${dispute}.${outcome}`,
      says: `${words}(?<=${name}(?:(?!${not})[^;。]){0,60}(?<![不未])${words})(?:的|为|共)*(?<n>N)`,
      word: name,
      topic: topicOf(name),
      after:
        /^(?:其中|被|结果|均|予以|复议机关|经|审理|[\ue000-\ue1ff\ue600-\ue7ff]|\(|,|:|、|行政复议|行政诉讼|政府信息公开类?|信息公开类?|案件|的)*$/u,
      silentWith,
    })),
);

const route = {
  directSuit: '(?:未经复议)?直接起诉',
  suitAfterReconsideration: '复议后(?:再)?起诉',
};

/** How prose states the two groups of 诉讼, by the words the form has for them. */
export const suitsByRoute: readonly Wording[] = Object.entries(route).map(([kind, words]) => ({
  kind,
  says: `${words}(?:的|案件|共|为)*(?<n>N)`,
  word: '起诉',
  topic: /信息公开|依申请公开|未经复议直接起诉.*复议后起诉/u,
  after: /^(?:其中|经|行政诉讼|案件|的|和|、|政府信息公开类?|信息公开类?)*$/u,
  silentWith,
}));
