import { isRoute } from '../groups';
import type { WordingData } from './wording';

const names = { reconsideration: 'reconsideration', suits: 'suit' } as const;
const about =
  'info requested onRequest directSuit suitAfterReconsideration disputesBefore formDisputes';
const lead =
  'LEAD|onTrial|disputed|info|plainInfo|application|case|of|occur|receive|handle|answer|act|as|anybody|thing';
const cases = 'disputeCase|of|total|is|number';
const tail = 'disputeCase|case|of|occur';
const never = 'deciding widerDisputes someDisputes 不予受理';
const shorter = { reconsideration: 'reconsideration|shortReconsideration', suit: 'suit|shortSuit' };

const { reconsideration, suit } = shorter;

const counts: readonly WordingData[] = Object.entries(names).flatMap(([kind, name]) => [
  { kinds: [kind], says: `${lead}* ${name} ${cases}* N`, about, noneAnyway: true },
  { kinds: [kind], says: `${lead}* ${shorter[name]} disputeCase+ total|is* N`, about },
  { kinds: [kind], says: `LEAD|在* N info? of? ${name} ${tail}* inside`, about },
  { kinds: [kind], says: `${lead}* 被申请|被提起|提起 ${shorter[name]} total|is* N`, about },
  // 未发生投诉、举报、行政诉讼.
  {
    kinds: [kind],
    says: `${lead}* no ${lead}* otherMatter and otherMatter? and? 提起|申请|被申请? ${name} ${tail}* . !w`,
  },
  // Who had none at all had none about disclosure.
  { kinds: [kind], says: `${lead}* no ${lead}* ${shorter[name]} ${tail}* . !w` },
]);

const sued: readonly WordingData[] = [
  { kinds: ['suits'], says: `${lead}* sued of|total|is* N`, about, never },
  { kinds: ['reconsideration'], says: `${lead}* challenged of|total|is* N`, about, never },
];

/** Of disputes about all matters those about disclosure: 行政复议38件，其中因政府信息公开引发的行政复议9件. */
const amongAll: readonly WordingData[] = Object.entries(names)
  .flatMap(([kind, name]) => [
    { kinds: [kind], says: `among ${lead}* info ${lead}* ${name} ${cases}* N` },
    {
      kinds: [kind],
      says: `and? ${name} ${cases}* N`,
      after: Object.keys(names).join(' '),
    },
  ])
  .map((wording) => ({
    ...wording,
    about: 'widerDisputes',
    never: `deciding someDisputes 不予受理 receive handle conclude news otherCases onTrial`,
  }));

const both = Object.keys(names);
const together: readonly WordingData[] = [
  `${lead}* reconsideration and ${lead}* ${suit} ${cases}* each|均为 N`,
  ...['N', 'zero'].map(
    (figure) =>
      `${lead}* reconsideration disputeCase? and ${suit} ${tail}|and|otherMatter* each ${figure}`,
  ),
  // 产生行政复议及行政诉讼0件: of both there is none, where there is none of both.
  `${lead}* ${reconsideration} disputeCase? and ${suit} ${tail}|total|is* Z`,
].map((says) => ({ kinds: both, says, about, noneAnyway: true }));
const neither: readonly WordingData[] = [
  ['challenged', 'sued'],
  [reconsideration, suit],
  [suit, reconsideration],
].map(([one = '', other = '']) => ({
  kinds: both,
  says: `${lead}* no ${lead}* ${one} ${tail}* and|也|no* ${lead}* ${other} ${tail}|info|and|otherMatter* . !w`,
}));

const outcomes = ['upheld', 'corrected', 'otherResult', 'pending'];
const outcomeLead =
  'among|is|adverb|colon|by|结果|reconsideration|suit|info|disputeCase|of|LEAD|none|复议机关';

/** What outcomes are told of. */
type Followed = 'reconsideration' | 'suits' | 'directSuit' | 'suitAfterReconsideration';
const followed: readonly Followed[] = [
  'reconsideration',
  'suits',
  'directSuit',
  'suitAfterReconsideration',
];

/** Words that leave open how many ended so. */
const likes: Readonly<Record<string, string>> = {
  upheld: 'likeUpheld',
  corrected: 'likeCorrected',
  otherResult: 'likeUpheld likeCorrected likeOther',
};

const outcomeOf = (kind: Followed, outcome: string, says: string): WordingData => ({
  kinds: [`${kind}.${outcome}`],
  says,
  following: kind,
  // Of one of the routes only where it was told how many there were.
  ...(isRoute(kind) ? { after: [kind, ...outcomes.map((end) => `${kind}.${end}`)].join(' ') } : {}),
  about,
  never: 'deciding widerDisputes',
  neverBeside: `likeAny ${likes[outcome] ?? ''}`,
});

/** Of which of both is told by the one named last; what a court says in its own words is told by none. */
const byOutcome: readonly WordingData[] = followed.flatMap((kind) => [
  ...outcomes.flatMap((outcome) =>
    [
      `${outcomeLead}* ${outcome} original? of|is|total* N`,
      `${outcomeLead}|left* N 案件? ${outcome} .`,
      `LEAD* no occur? ${outcome} of? 案件|情况|情形* .`,
    ].map((says) => outcomeOf(kind, outcome, says)),
  ),
  // Beside outcomes of the form 其他 is one of them.
  {
    ...outcomeOf(kind, 'otherResult', '其他|其它 of|is|total* N'),
    after: `${kind}.upheld ${kind}.corrected`,
  },
]);

/** 行政复议3件，均予以维持: all of those told. */
const allAlike: readonly WordingData[] = [
  ...['upheld', 'corrected'].map((end) => [`reconsideration.${end}`, 'reconsideration', end]),
  ...['directSuit', 'suitAfterReconsideration'].map((route) => [route, 'suit', route]),
  ['reconsideration.pending', 'reconsideration', 'pending'],
  ['suits.pending', 'suit', 'pending'],
  ...['directSuit', 'suitAfterReconsideration'].flatMap((route) =>
    outcomes.map((end) => [`${route}.${end}`, route, end]),
  ),
].map(([kind = '', name = '', end = '']) => ({
  kinds: [kind],
  ...(isRoute(name) ? { following: name } : {}),
  says: `${lead}* ${name} ${cases}* N ,|( 复议机关|organ|others|own|studied|结果|adverb|均为|is|by* ${end} done|of|original|原|answer|decision|disputeCase* .`,
  about,
  never,
  neverBeside: 'otherWords',
}));

/** 未发生被纠正的复议、诉讼案件. */
const noneCorrected: readonly WordingData[] = [
  {
    kinds: both.map((kind) => `${kind}.corrected`),
    says: `${lead}* no ${lead}* corrected of? ${reconsideration} and ${suit} ${tail}* . !w`,
    about,
    never,
  },
  // 未发生因信息公开被纠错的行政复议案件, 未发生败诉的信息公开行政诉讼案件.
  ...[
    ['reconsideration', 'corrected|amended', reconsideration],
    ['suits', 'corrected|amended|lost', suit],
  ].flatMap(([kind = '', ended = '', name = '']) =>
    [`info ${lead}* ${ended} of?`, `${ended} of? info`].map((told) => ({
      kinds: [`${kind}.corrected`],
      says: `${lead}* no ${lead}* ${told} ${name} ${tail}* . !w`,
      about,
      never,
    })),
  ),
];

/** 其中复议纠正1件，诉讼尚未审结1件: each names of which it is. */
const namedOutcomes: readonly WordingData[] = (['reconsideration', 'suits'] as const).flatMap(
  (kind) =>
    outcomes.map((outcome) => {
      const says = `among|and* ${shorter[names[kind]]} ${outcome} total|is* N`;
      const after = [...both, ...both.flatMap((one) => outcomes.map((end) => `${one}.${end}`))];
      return {
        ...{ kinds: [`${kind}.${outcome}`], says, about, after: after.join(' ') },
        never: 'deciding widerDisputes',
        neverBeside: `likeAny ${likes[outcome] ?? ''}`,
      };
    }),
);

/** 维持6件、败诉1件: beside outcomes of the form what was lost is what was corrected. */
const lostOnes: readonly WordingData[] = [
  {
    ...outcomeOf('suits', 'corrected', 'among|is|adverb* lost total|is* N'),
    after: 'suits.upheld suits.otherResult suits.pending',
    neverBeside: 'likeAny 撤销 确认违法 责令 corrected',
  },
];

/** 均无败诉; 未出现被复议纠错或败诉的情况: whoever lost nothing, lost nothing about disclosure. */
const noneLost: readonly WordingData[] = [
  { kinds: ['suits.corrected'], says: `${lead}* no ${lead}|${suit}* lost ${tail}* . !w` },
  {
    kinds: ['reconsideration.corrected'],
    says: `${lead}* no ${lead}* ${reconsideration}|复议机关 ${lead}|决定* amended ${tail}* . !w`,
  },
  {
    kinds: both.map((kind) => `${kind}.corrected`),
    says: `${lead}* no ${lead}* ${reconsideration}|复议机关 ${lead}|决定* amended and+ ${lead}|${suit}* lost ${tail}* . !w`,
  },
].map((wording) => ({ ...wording, about, never, neverBeside: 'likeAny' }));

/** 行政复议4件，审结3件，均为维持: all but those that are pending. */
const decided: readonly WordingData[] = (['reconsideration', 'suits'] as const).flatMap((kind) =>
  ['decided', 'upheld'].map((outcome) => ({
    ...outcomeOf(
      kind,
      outcome,
      `among|adverb* decided total|is* N${outcome === 'upheld' ? ' ,? adverb|均为|is|by+ upheld original? .' : ''}`,
    ),
    after: kind,
    never,
  })),
);

/** 行政复议7件，维持5件，2件因申请人撤回而终止: beside outcomes of the form one of the others. */
const endedOtherwise: readonly WordingData[] = followed.flatMap((kind) =>
  [
    'among|adverb|left|by|申请人* likeOther application|and|而|likeOther* of|is|total* N',
    'among|left* N application? adverb|by|申请人* likeOther application|and|而|likeOther* .',
  ].map((says) => ({
    ...outcomeOf(kind, 'otherResult', says),
    after: `${kind}.upheld ${kind}.corrected`,
    // 终止2件，其他结果1件: it is told apart from these.
    never: `${never} otherResult 其他 其它`,
    neverBeside: 'likeAny likeUpheld likeCorrected',
  })),
);

/** 2件答复在行政复议中被纠正, 1件经行政诉讼被法院纠正: without how many there were. */
const correctedAlone: readonly WordingData[] = [
  ['reconsideration', `${reconsideration}|复议机关|被复议机关`],
  ['suits', `${suit}|court`],
].flatMap(([kind = '', by = '']) =>
  [
    `LEAD* N answer|decision|application? 在|经|被|by ${by} inside|程序* 被|by|court|复议机关* corrected .`,
    // 因答复不当被复议机关纠正3件.
    `LEAD|by|answer|不当* 在|经|被|by ${by} inside|程序* 被|by|court|复议机关* corrected total|is* N .`,
  ].map((says) => ({ kinds: [`${kind}.corrected`], says, about, never })),
);

const byRoute: readonly WordingData[] = ['directSuit', 'suitAfterReconsideration'].flatMap(
  (route) =>
    [
      `among|by|suit|disputeCase|of|and|info|colon|including* ${route} of|disputeCase|total|is* N`,
      `LEAD* no occur? ${route} of? ${tail}* . !w`,
    ].map((says) => ({ kinds: [route], says, about, never, neverBeside: 'likeAny' })),
);

/** How prose states what 表四 counts. */
export const ofDisputes: readonly WordingData[] = [
  ...amongAll,
  ...noneCorrected,
  ...[
    ...[...counts, ...together, ...neither].map((wording) => ({ ...wording, never })),
    ...sued,
    ...byOutcome,
    ...namedOutcomes,
    ...lostOnes,
    ...allAlike,
    ...correctedAlone,
    ...noneLost,
    ...decided,
    ...endedOtherwise,
    ...byRoute,
  ].map((wording) => ({ ...wording, ofDisputes: true })),
];
