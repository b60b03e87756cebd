import type { Kind, Lexeme } from './lexemes';

/** What was spoken of last, by which words that name nothing themselves are understood. */
export type Topic =
  | ('documents' | 'regulations' | 'decisions' | 'reconsideration' | 'suits' | 'other')
  | (Route | 'routes');

/** Classes of words that do the same to what a sentence speaks of. */
const groups = {
  /** They may stand before the verb of the whole organ; with any other it may speak of others. */
  ours: 'year month now wholeYear we organ own ownField ourWhole total adverb and inside is bound among through way manyWays comma stop news no occur including',
  owns: 'we own ourWhole',
  /** By these a sentence comes back to the whole. */
  whole: 'now wholeYear we own ourWhole year',
  organ: 'organ others everywhere level',
  /** 共, 全年: not of one among several. */
  total: 'total ourWhole wholeYear',
  did: 'receive news handle conclude answer receiveAndHandle',
  /** Verbs of which it counts who did it. */
  acts: 'receive 登记 news handle conclude answer receiveAndHandle issue repeal issuedPieces repealedPieces act collect',
  /** What was divided is spoken of no longer. */
  turns:
    'receive news receiveAndHandle receiveAndAnswer handle conclude answer act issue repeal carry carryOver publish left versus difference apart documents regulations licensing penalties coercion reconsideration suit fees otherMatter',
  dealsWith: 'handle conclude answer',
  /** With these those received are spoken of, */
  receives: 'receive news receiveAndHandle byApplicant seenByApplicant applicantIs',
  /** and with these no longer. */
  ends: 'conclude handle answer granted way through',
  /** A clause that begins so tells of a way or an occasion, and of nobody. */
  ways: 'through way manyWays otherMatter as by',
  oneWay: 'through way',
  /** Some of the applicants, or of the ways in which they apply. */
  some: 'person someApplicants enterprise business way',
  /** All of them, whatever became of them. */
  every: '全部 均 均已 都 都已',
  carries: 'carry carryOver news 转来 遗留',
  past: 'last otherYears planned',
  /** Of all that were told: 均为直接起诉. */
  all: 'adverb each',
  since: 'year now inside',
  elsewhere: 'otherMatter sorted reconsideration suit licensing penalties coercion',
  obscure: 'unknown matter',
  refused: 'denied unable unprocessed',
  results: 'granted partial denied unable unprocessed otherwise',
  /** Why something is not disclosed: 涉及国家秘密. */
  reasons:
    'stateSecret lawForbids security thirdParty internal process caseFile inquiry petition repeated excessive confirmation',
  asked: 'application onRequest inbox',
  applied: 'application info',
  /** With one of these before it a count is of more. */
  more: 'plus including',
  apart: 'apart',
  later: 'later',
  /** In whose names a document may be issued. */
  signs: 'own and 办公室 办公厅',
  within: '中 方面',
  among: 'among',
  stop: 'stop',
  /** They tell when: most words do not. */
  times: 'year month last otherYears planned title partOfYear now wholeYear reaches',
  /** By these the name of an organ begins: 县自然资源局. */
  levels: '省 市 州 县 区 旗',
  disputes: 'reconsideration suit shortReconsideration shortSuit sued challenged',
  /** Before a dispute they tell which of all disputes it is. */
  someDisputes: 'upheld corrected otherResult pending otherWords conclude unknown',
  joins: 'stop and',
  /** What is published, sorted or examined is counted otherwise than in the tables, */
  published: 'publish otherMatter sorted inspected',
  /** until something is done again. */
  done: 'act issue repeal',
  /** What may stand between the acts of a list and their counts. */
  inActs: 'stop and 决定 处理决定 of number total is colon',
  /** Beside those of other groups, the words that change of what a sentence speaks. */
  turning:
    'partOfYear now wholeYear reaches school someOf among inspected title onRequest application manyWays pending',
} as const;

type Group = keyof typeof groups;

export type Groups = Readonly<Record<Group, boolean>>;

const groupsKnown: Groups[] = [];

/** The groups that a kind of lexeme belongs to. */
export function groupsOf({ id, classes }: Kind): Groups {
  return (groupsKnown[id] ??= Object.fromEntries(
    Object.entries(groups).map(([group, names]) => [
      group,
      names.split(' ').some((name) => classes.has(name)),
    ]),
  ) as Record<Group, boolean>);
}

/** Whether a lexeme, if there is one, is of a class of words. */
export function hasClass(lexeme: Lexeme | undefined, name: string): boolean {
  return lexeme?.kind.classes.has(name) ?? false;
}

/** Whether a lexeme, if there is one, belongs to a group. */
export function isIn(lexeme: Lexeme | undefined, group: Group): boolean {
  return lexeme !== undefined && groupsOf(lexeme.kind)[group];
}

const moving: readonly Group[] = [
  ...([
    'turning',
    'past',
    'owns',
    'acts',
    'refused',
    'elsewhere',
    'receives',
    'ends',
    'some',
  ] as const),
  ...(['oneWay', 'published', 'done'] as const),
];

const movingKnown: boolean[] = [];

/** Whether a lexeme changes of what a sentence speaks: most words do not, and are passed over. */
export function moves({ kind, quantity }: Lexeme): boolean {
  if (quantity !== undefined) return true;
  return (movingKnown[kind.id] ??=
    topicOf(kind) !== null || moving.some((group) => groupsOf(kind)[group]));
}

const topics: readonly (readonly [string, Topic])[] = [
  ['documents', 'documents'],
  ['regulations', 'regulations'],
  ['licensing', 'decisions'],
  ['penalties', 'decisions'],
  ['coercion', 'decisions'],
  ['reconsideration', 'reconsideration'],
  ['challenged', 'reconsideration'],
  ['shortSuit', 'suits'],
  ['suit', 'suits'],
  ['sued', 'suits'],
  ['directSuit', 'directSuit'],
  ['suitAfterReconsideration', 'suitAfterReconsideration'],
];

const topicsKnown: (Topic | null)[] = [];

/** What a kind of lexeme makes the topic; null for what names none. */
export function topicOf({ id, classes }: Kind): Topic | null {
  return (topicsKnown[id] ??= topics.find(([name]) => classes.has(name))?.[1] ?? null);
}

/** The ways to a court. */
export type Route = 'directSuit' | 'suitAfterReconsideration';

/** Whether a topic, or a kind of what is stated, is one of the ways to a court. */
export function isRoute(name: string | null): name is Route {
  return name === 'directSuit' || name === 'suitAfterReconsideration';
}
