import type { WordingData } from './wording';

/** A revised document may be counted as an issued one, or not. */
const withRevised = { orWithNext: true, never: 'sorted' } as const;

/** 规范性文件 and 规章 are told in the same ways. */
function documents(
  kind: 'normative' | 'regulations',
  word: 'documents' | 'regulations',
): WordingData[] {
  const following = word;
  const lead = 'LEAD|目前';
  const named = `行政|党政|政府|新|of|done|我|本|省|市|县|区|镇|乡|街道|局|委* ${word}`;
  const told: readonly (readonly [string, string, Partial<WordingData>?])[] = [
    ['issued', `${lead}* issue ${named} NUMBER* N`],
    ['issued', `${lead}* own inName issue ${named} NUMBER* N`],
    // 以县政府及县政府办公室名义制发.
    ['issued', `${lead}* own|办公室|办公厅|and+ inName issue ${named} NUMBER* N`],
    ['issued', `${lead}* we|own 局|厅|委|机关|单位 inName issue ${named} NUMBER* N`],
    ['issued', `${lead}* issue done? N 行政? ${word}`],
    // 制发公文56件，其中规范性文件2件.
    [
      'issued',
      `${lead}|own|办公室|inName* issue done? 各类|各种* 文件|公文|发文 NUMBER* n , among ${named} NUMBER* N .`,
    ],
    ['issued', `${lead}* no issue 过|新|任何|of|and|documents|regulations* ${named} TAIL* .`],
    ['issued', `${lead}* no issue 属于 ${named} 范畴 of 文件 .`],
    ['issued', `${lead}* ${word} 本年|now? issue|issuedPieces NUMBER* N`],
    ['issued', 'LEAD* issue|issuedPieces NUMBER* N .', { following }],
    ['issued', 'LEAD* no issue .', { following }],
    ['issued', 'among LEAD* issue total* N .', { following }],
    // 制定3件、修订1件: a revised one may be counted as issued, or not.
    [
      'issued',
      `${lead}* issue ${named} NUMBER* N ,|、|; LEAD* revise ${named}|NUMBER* n`,
      withRevised,
    ],
    ['issued', `${lead}* ${word} issue NUMBER* N ,|、|; LEAD* revise NUMBER* n`, withRevised],
    [
      'issued',
      `LEAD* issue NUMBER* N ,|、|; LEAD* revise NUMBER* n`,
      { following, ...withRevised },
    ],
    ['issued', `${lead}* no and|documents|regulations* ${named} of? issue .`],
    ['issued', `${lead}* ${word} 本年|now? issue|issuedPieces number? is zero .`],
    ['repealed', '本年|now|LEAD* repeal|repealedPieces number? is zero .', { following }],
    ['repealed', 'LEAD* no repeal .', { following }],
    ['repealed', `${lead}* repeal|lapse ${named} NUMBER* N`],
    ['repealed', `${lead}* repeal|lapse done? N 行政? ${word}`],
    ['repealed', `${lead}* no repeal 过|任何|of* ${named} TAIL* .`],
    ['repealed', '本年|now|LEAD* repeal|repealedPieces NUMBER* N .', { following }],
    ['effective', `${lead}* effective of? ${named} NUMBER* N`],
    ['effective', `${lead}* 有效 of? ${named} NUMBER* N`],
    ['effective', `${lead}* ${word} effective NUMBER* N`],
    ['effective', `${lead}* no effective of? 行政? ${word} .`],
    ['effective', `${lead}* effective NUMBER* N .`, { following }],
    ['effective', `${lead}* effective of N adverb+`, { following }],
  ];
  return [
    ...told.map(([action, says, more = {}]) => ({ kinds: [`${kind}.${action}`], says, ...more })),
    {
      kinds: [`${kind}.issued`, `${kind}.repealed`],
      says: `${lead}* no issue and|也? no? repeal 过|任何|of* ${named} TAIL* .`,
    },
    {
      kinds: [`${kind}.issued`, `${kind}.repealed`],
      says: 'LEAD* no issue and|,|也* no? repeal .',
      following,
    },
    // 无规范性文件制发、废止情况.
    {
      kinds: [`${kind}.issued`, `${kind}.repealed`],
      says: `${lead}* no ${named} of? issue and repeal TAIL* .`,
    },
  ].map((wording) => ({
    ...wording,
    // Of those issued and those revised together the tables tell no number.
    ...(wording.kinds.includes(`${kind}.issued`) && wording.orWithNext !== true
      ? { never: 'revise inNameTwice' }
      : {}),
    ...(wording.kinds.includes(`${kind}.effective`) ? { never: 'effectiveTwice' } : {}),
  }));
}

const pairs = [
  { first: 'regulations', kind: 'normative', second: 'documents' },
  { first: 'documents', kind: 'regulations', second: 'regulations' },
];
const actions = [
  { verb: 'issue', action: 'issued', never: 'revise' },
  { verb: 'repeal', action: 'repealed' },
  { verb: 'effective', action: 'effective' },
];
/** 制定规章1件、行政规范性文件58件: what is done to the first is done to the second. */
const mixed: readonly WordingData[] = pairs.flatMap(({ first, kind, second }) =>
  actions.map(({ verb, action, ...more }) => ({
    ...more,
    kinds: [`${kind}.${action}`],
    says: `LEAD* ${verb} ${first} NUMBER* n 、|,|和 ${second} NUMBER* N`,
  })),
);

const kinds = ['licensing', 'penalties', 'coercion'];
const acts = kinds.join('|');
const after = kinds.join(' ');
const things = 'of|done|actThing';
const decided = '决定|处理决定|案件';
/** (施工许可、竣工验收等): examples of what is told. */
const remark = '( NAMED* 等 )';

/** A decision may leave its verb to the one before it: 作出行政许可N件、行政处罚N件. */
function decisions(kind: string): readonly WordingData[] {
  const following = 'decisions' as const;
  const lead = 'LEAD|act|of|done|ownField';
  return [
    { says: `LEAD* act|conclude ${lead}|各类|各种* ${kind} ${things}|NUMBER* N` },
    // 查处公共卫生等违法案件并作出行政处罚27件.
    { says: `LEAD* 查处 NAMED* 案件 adverb|并+ act ${kind} ${things}|NUMBER* N` },
    { says: `among own|we LEAD* act ${lead}* ${kind} ${things}|NUMBER* N`, amongOthers: true },
    { says: `LEAD* own inName act ${lead}* ${kind} ${things}|NUMBER* N` },
    // 办理施工许可等行政许可12件, 施工许可等行政许可办结12件.
    { says: `LEAD* act|核发|颁发|准予 NAMED* 等 ${kind} ${things}|NUMBER* N` },
    // 公共场所卫生等行政许可全年共计1538件.
    {
      says: `^ NAMED+ 等 ${kind} wholeYear|now|adverb* total+ N`,
      never: 'among 大厅 窗口 受理 publish',
    },
    { says: `LEAD|NAMED* 等 ${kind} conclude|act NUMBER* N` },
    { says: `LEAD* 制作|出具|制发 ${kind} 决定书 NUMBER* N` },
    { says: `LEAD* act ${lead}* ${kind} ${remark} ${things}|NUMBER* N` },
    // Cases are taken up or closed as well: of which the count is then, nobody can tell.
    { says: `LEAD* act ${lead}* ${kind} 案件 ${things}|NUMBER* N`, never: '立案 结案 among' },
    { says: `LEAD* ${kind} 措施|决定? conclude|act NUMBER* N .` },
    // 行政许可方面，全年办理173件.
    { says: `LEAD* ${kind} 方面 ,|: LEAD* act NUMBER* N` },
    { says: `ownField? ${kind} ${things}|NUMBER* N`, after, following, never: 'challenged' },
    { says: `${kind} 案件 ${things}|NUMBER* N`, after, following, never: '立案 结案' },
    {
      says: `LEAD* WHOLE LEAD* ${kind} ${decided}? NUMBER* N .`,
      never: 'among 大厅 窗口 受理 publish',
    },
    {
      says: `${kind} ${decided}? NUMBER* N .`,
      after,
      following,
      about: 'wholeYear now year own ourWhole we',
      never: 'among 大厅 窗口 受理 publish',
    },
    // All three, one after the other, as the table has them, and not a word beside them.
    {
      says: `${kind} ${decided}? NUMBER* N .`,
      about: 'threeActs',
      never: 'among 大厅 窗口 受理 publish unknown',
      atHead: true,
    },
    {
      says: `LEAD* ${kind} 决定|处理决定? NUMBER* N .`,
      about: 'actsListed',
      never: 'among 大厅 窗口',
    },
    // 我镇不涉及行政许可、行政强制.
    {
      says: `LEAD* WHOLE LEAD* 不涉及|未涉及|不具有 ${acts}|and* ${kind} and|事项|职权|职能|${acts}* . !w`,
    },
    // Of acts that are joined there was none of any.
    {
      says: `LEAD* no act? 过|任何|and|no|act|${acts}* ${kind} ${things}|case|and|no|act|fees|${acts}* . !w`,
    },
  ].map(({ never = '', ...wording }) => ({
    kinds: [kind],
    ...wording,
    never: `${never} undecided ${kind === 'coercion' ? '强制执行 强制拆除 代履行' : ''}`.trim(),
    notIn: '项',
  }));
}

/** 行政许可、行政处罚、行政强制均为0: each of two or of all; 行政处罚和行政强制0件: neither. */
const joinedDecisions: readonly WordingData[] = ['each N', 'each zero', 'total|is* Z'].flatMap(
  (figure) => {
    const rest = `${decided}? number? ${figure}`;
    const ofAll = { kinds, says: `LEAD* act? ${acts} and+ ${acts} and+ ${acts} ${rest}` };
    const ofTwo = kinds.flatMap((one) =>
      kinds
        .filter((other) => other !== one)
        .map((other) => ({ kinds: [one, other], says: `LEAD* act? ${one} and ${other} ${rest}` })),
    );
    return [{ ...ofAll, about: 'threeActs' }, ...ofTwo].map((one) => ({ ...one, notIn: '项' }));
  },
);

const fees: readonly WordingData[] = [
  // 征收占道费等行政事业性收费12万元: one of them is named, all are told.
  'LEAD* collect NAMED* 等 fees feeThing|NUMBER* M',
  'LEAD|collect|plus* fees feeThing|NUMBER* M',
  `LEAD|collect|plus* fees feeThing* ${remark} feeThing|NUMBER* M`,
  // 证照工本费等行政事业性收费共计120万元.
  '^ NAMED+ 等 fees feeThing* total+ M',
  // 行政事业性收费方面，接种服务费等共收取63万元.
  'LEAD* fees disputed|feeThing|case* ,|: NAMED* 等 LEAD* collect? LEAD|feeThing* M',
  'LEAD* fees 项目 n , feeThing|NUMBER* M',
  `LEAD* no collect|occur? 过|任何|act|and|no|${acts}* fees 项目? .`,
]
  .map((says): WordingData => ({ kinds: ['fees'], says }))
  // 行政事业性收费1项，为不动产登记费，全年收费金额87万元.
  .concat({ kinds: ['fees'], says: '^ LEAD* 收费金额|收费总额 NUMBER* M', about: 'fees' })
  .map((wording) => ({ ...wording, never: 'waived otherMatter' }));

/** How prose states what 表二 counts. */
export const ofDisclosure: readonly WordingData[] = [
  ...documents('normative', 'documents'),
  ...documents('regulations', 'regulations'),
  ...mixed,
  ...kinds.flatMap(decisions),
  ...joinedDecisions,
  ...fees,
];
