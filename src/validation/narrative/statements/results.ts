import type { WordingData } from './wording';

const results = ['granted', 'partial', 'denied', 'unable', 'unprocessed', 'otherwise'];

/** The rows under a result that has several. */
const rows: Readonly<Record<string, string>> = {
  denied: 'stateSecret lawForbids security thirdParty internal process caseFile inquiry',
  unable: 'notHeld notExisting unclear',
  unprocessed: 'petition repeated publication excessive confirmation',
  otherwise: 'notCorrected feeUnpaid',
};

/** Before a result in a list of results. */
const listed =
  'LEAD|among|as|studied|handle|answer|conclude|decision|application|info|信息|of|scope|件|对|除|以|including|colon|none|left|另';
const filler = 'of|thing|case|application|decision|answer|total|is|number|scope|colon';
/** 经审查均决定予以公开: of all that were told. */
const allOf = 'adverb|studied|decision|by|答复';
const share = 'share|whole|of|is|application|conclude|answer|handle|number';
const joined = ['granted and|versus partial', 'grantedOrPartial'];

const topic =
  'twoResults grantedOrPartial info onRequest application answer conclude handle stateSecret internal process notHeld notExisting petition notCorrected';
/** Documents are sorted in the same words. */
const never = 'sortedBeside inspected consulted';

function sayings(word: string): string[] {
  return [
    `${listed}* ${word} ${filler}* N`,
    `${listed}* ${word} ( N )`,
    `${listed}* ${word} ${filler}* n ,|(? share ${share}* P`,
    `${listed}* ${word} ${filler}* share ${share}* P`,
    `${listed}* N application? is|adverb|by|decision|作出* ${word} 外? . !w`,
    `${listed}* N ${word} of application inside .`,
    `LEAD* receive ANYBODY* OBJECT* writtenApplication? ${filler}* N , ${allOf}* ${word} . !w`,
    `LEAD* receive ANYBODY* OBJECT* ${filler}* N , adverb|均为|is* person application|提出|of* , ${allOf}* ${word} . !w`,
    `${listed}* no 作出? ${word} of? case|application|decision|answer|thing* .`,
  ];
}

/** 公开9件，部分公开4件: the word alone may be of what is published. */
const granted = `${listed}* 公开 ${filler}* N ,|、|; partial|denied|unable|unprocessed ${filler}* n`;

const disclosed = joined.flatMap((both) => [
  `${listed}* ${both} ${filler}* N !n`,
  `${listed}* ${both} ${filler}* n ,|(|、? share ${share}* P`,
  `${listed}* ${both} ${filler}* share ${share}* P`,
]);

const reasonLead =
  'LEAD|among|including|respectively|is|by|as|reasonLead|we|organ|own|of|none|decision|denied|unable|unprocessed|otherwise|granted|partial';
const reasons = 'notHeld|notExisting|unclear|absent';
/** Not 等, behind which more than what was named is told. */
const reasonMore = `${filler.replace('case', '案件|案|件|情况|情形|事项')}|notAnswered|denied|unable|unprocessed|inside`;

const reasonsThen = `${reasonLead}* ${reasons}`;
const restOfOtherwise = { after: 'otherwise.notCorrected otherwise.feeUnpaid' };

/** Other ways of stating a result, or rows under it. */
const more: readonly (readonly [kind: string, says: string, more?: Partial<WordingData>])[] = [
  ['granted', granted],
  // 予以公开5件、无法提供3件、其他1件.
  [
    'rest',
    '其他|其它 处理? of? N',
    { after: 'denied unable unprocessed', never: `${never} otherWords` },
  ],
  // 因本机关不掌握、没有现成信息等原因无法提供12件: for one reason or the other.
  [
    'unable.anyReason',
    `${reasonsThen} and ${reasons} 等|原因|情形|等原因|等情形|而|of|reasonLead* unable ${filler}* N`,
  ],
  // 因本机关不掌握等原因无法提供43件: for one of them is named, and more may be meant.
  [
    'unable.anyReason',
    `${reasonsThen} 等|等原因|等情形 原因|情形|而|of|reasonLead* unable ${filler}* N`,
  ],
  // 信息不存在或本机关不掌握10件: one or the other.
  ['unable.anyReason', `${reasonsThen} and we|of|reasonLead* ${reasons} ${reasonMore}* N`],
  // 信息不存在6件，本机关不掌握3件: one beside the other.
  [
    'unable.notExisting',
    `${reasonLead}* absent ${reasonMore}* N ,|、|; ${reasonLead}* notHeld ${reasonMore}* n`,
  ],
  // 信息不存在3件: none was made, where those not held are told beside it; else they may be among these.
  ['unable.notExisting', `${reasonLead}* absent ${reasonMore}* N`, { after: 'unable.notHeld' }],
  ['otherwise.rest', '其他|其它 处理? 原因|情形? of? N', restOfOtherwise],
  // 其他处理9件，其中逾期不补正5件，申请人主动撤回4件.
  ['otherwise.rest', 'reasonLead|adverb|主动* 撤回 application? of? 等? N', restOfOtherwise],
];

/** How prose states the results of 表三 and the rows under them, in pieces and in percent. */
export const ofResults: readonly WordingData[] = [
  ...results.flatMap((result) => sayings(result).map((says) => ({ kinds: [result], says }))),
  // 因涉及第三方合法权益等不予公开3件: for reasons that are named, where it is told once.
  ...['denied', 'unprocessed', 'otherwise'].map((result) => ({
    kinds: [result],
    says: `by|reasonLead NAMED* 等|等原因|等情形 原因|情形|而* ${result} ${filler}* N`,
    never: `${never} ${result}Twice`,
  })),
  ...more.map(([kind, says, needs]) => ({ kinds: [kind], says, ...needs })),
  ...disclosed.map((says) => ({ kinds: ['disclosed'], says })),
  ...Object.entries(rows).flatMap(([group, items]) =>
    items.split(' ').flatMap((item) =>
      [
        `informed|${reasonLead}* ${item} ${reasonMore}* N`,
        `among|is|adverb|left* N is|as|by+ reasonLead* ${item} ${reasonMore}* . !w`,
        `${reasonLead}* ${item} ,|、 own|we|organ|notAnswered|and|of|${group}+ N`,
        `${reasonLead}* ${item} ${reasonMore}* ( N )`,
        // 无法提供8件，均因本机关不掌握相关信息.
        `${listed}* ${group} ${filler}* N ,? 均|均为|都|全部|原因均为+ reasonLead|by|is|as|of|we|own|organ* ${item} of|thing|case* . !w`,
        `among|is|adverb|left* N application|reasonLead|by|is|as|of* ${item} ${reasonMore}* !n`,
      ].map((says) => ({
        kinds: [`${group}.${item}`],
        says,
        about:
          'twoRows excessive confirmation denied unable unprocessed granted partial otherwise notHeld internal notAnswered',
        never: `${never} reconsideration suit`,
      })),
    ),
  ),
].map((wording) => ({ about: topic, never, ...wording, ofApplications: true, ofAllDone: true }));
