import { onceFor, tableOf, type CellId, type Form } from '../../../form';
import { quoted } from '../../../report';
import { itemPath } from '../../words';

/** A cell of a sum by its id, taken off where a minus stands before the id. */
export type Term = string;

/** One way in which the tables may tell what a statement says. */
export interface Meaning {
  /** How findings call it: 表三“一、本年新收”总计. */
  readonly name: string;
  readonly terms: readonly Term[];
}

/** The rules that hold statements against the tables. */
export type StatedRule = `text.${'applications' | 'disclosure' | 'results' | 'review'}`;

/** A kind of statement, and what the tables have to say to it. */
export interface StatementKind {
  readonly rule: StatedRule;
  /** Each is accepted; the first is what the words say, its cells those to jump to. */
  readonly meanings: readonly [Meaning, ...Meaning[]];
  /** What a percentage of it may be a share of. */
  readonly shareOf?: readonly (readonly Term[])[];
}

type Told = readonly [name: string, terms: readonly Term[], ...more: Meaning[]];

const received = '3.received.total';
const carriedIn = '3.carriedIn.total';
const concluded = '3.concluded.total';

/** The columns of 法人或其他组织 in a row. */
const organisations = (row: string) =>
  ['business', 'research', 'welfare', 'legal', 'other'].map((column) => `3.${row}.${column}`);

/** 收到 may be what came in this year, or all that there was to be done in it. */
function orWithCarried(name: string, terms: readonly Term[]): Told {
  const before = terms.map((term) => term.replace('.received.', '.carriedIn.'));
  return [name, terms, { name: '加上“二、上年结转”', terms: [...terms, ...before] }];
}

/** 企业 may be the business kind, or all that are no natural persons. */
const enterprises: Told = [
  ...orWithCarried('表三“一、本年新收”商业企业', ['3.received.business']),
  { name: '法人或其他组织各栏之和', terms: organisations('received') },
];

/** Columns that may not have been told where 其他 is: any of these, and more than one. */
const untold = ['research', 'welfare', 'legal'].reduce<readonly (readonly string[])[]>(
  (all, column) => [...all, [column], ...all.map((columns) => [...columns, column])],
  [],
);

/** 其他 is what is left of the columns when some of them were named, one after the other. */
const otherOrganisations: Told = [
  ...orWithCarried('表三“一、本年新收”其他', ['3.received.other']),
  ...untold.map((columns) => ({
    name: '连同没有写出的各栏',
    terms: [...columns, 'other'].map((column) => `3.received.${column}`),
  })),
];

/** 答复 may leave out what ended without an answer. */
const withoutAnswer = ['notCorrected', 'feeUnpaid', 'other'].map(
  (row) => `-3.otherwise.${row}.total`,
);
const unprocessed = ['petition', 'repeated', 'publication', 'excessive', 'confirmation'].map(
  (row) => `-3.unprocessed.${row}.total`,
);

const applications: Readonly<Record<string, Told>> = {
  received: orWithCarried('表三“一、本年新收”总计', [received]),
  newlyReceived: ['表三“一、本年新收”总计', [received]],
  'received.person': orWithCarried('表三“一、本年新收”自然人', ['3.received.person']),
  'received.business': orWithCarried('表三“一、本年新收”商业企业', ['3.received.business']),
  'received.research': orWithCarried('表三“一、本年新收”科研机构', ['3.received.research']),
  'received.welfare': orWithCarried('表三“一、本年新收”社会公益组织', ['3.received.welfare']),
  'received.legal': orWithCarried('表三“一、本年新收”法律服务机构', ['3.received.legal']),
  'received.enterprise': enterprises,
  'received.other': otherOrganisations,
  'received.organisations': orWithCarried(
    '表三“一、本年新收”法人或其他组织各栏之和',
    organisations('received'),
  ),
  carriedIn: ['表三“二、上年结转”总计', [carriedIn]],
  carriedOut: ['表三“四、结转下年度”总计', ['3.carriedOut.total']],
  carried: [
    '表三“四、结转下年度”总计',
    ['3.carriedOut.total'],
    { name: '“二、上年结转”', terms: [carriedIn] },
  ],
  due: ['表三“一、本年新收”加上“二、上年结转”总计', [received, carriedIn]],
  concluded: ['表三“（七）总计”', [concluded]],
  // 5件均已办结: perhaps of those received alone.
  concludedOf: [
    '表三“（七）总计”',
    [concluded],
    { name: '总计减去上年结转', terms: [concluded, `-${carriedIn}`] },
  ],
  answered: [
    '表三“（七）总计”',
    [concluded],
    { name: '“一、本年新收”', terms: [received] },
    { name: '新收加上年结转', terms: [received, carriedIn] },
    { name: '总计减去上年结转', terms: [concluded, `-${carriedIn}`] },
    { name: '总计减去其他处理', terms: [concluded, '-3.otherwise.total'] },
    { name: '总计减去其他处理', terms: [concluded, ...withoutAnswer] },
    { name: '总计减去不予处理和其他处理', terms: [concluded, ...withoutAnswer, ...unprocessed] },
  ],
};

const shareOf = [[concluded], [received], [received, carriedIn]];

/** 其他 behind some of the rows that end with 其他: that row, with those that were not told. */
function restOfRows(rows: readonly CellId[]): Record<string, Told> {
  const other = rows.at(-1);
  if (other === undefined || rows.length < 2) return {};
  const more = rows
    .slice(0, -1)
    .map((row) => ({ name: '连同没有写出的一行', terms: [row, other] }));
  return { 'otherwise.rest': ['表三“（六）其他处理”其他总计', [other], ...more] };
}

/** The results of a form: （三） to （六） by the rows that they have in it. */
function resultsOf(form: Form): Record<string, Told> {
  const rows = tableOf(form, '3').items;
  const sum = (group: string): CellId[] =>
    rows.map(({ id }) => `${id}.total`).filter((cell) => cell.startsWith(`3.${group}.`));
  const rest = ['denied', 'unable', 'unprocessed'].reduce<readonly (readonly string[])[]>(
    (all, group) => [...all, ...all.map((terms) => [...terms, ...sum(group)])],
    [sum('otherwise')],
  );
  const granted = '3.granted.total';
  const partial = '3.partial.total';
  return {
    granted: ['表三“（一）予以公开”总计', [granted]],
    partial: ['表三“（二）部分公开”总计', [partial]],
    disclosed: ['表三“（一）予以公开”与“（二）部分公开”总计之和', [granted, partial]],
    denied: ['表三“（三）不予公开”各行总计之和', sum('denied')],
    unable: ['表三“（四）无法提供”各行总计之和', sum('unable')],
    unprocessed: ['表三“（五）不予处理”各行总计之和', sum('unprocessed')],
    otherwise: ['表三“（六）其他处理”总计', sum('otherwise')],
    ...restOfRows(sum('otherwise')),
    // 不掌握、没有现成信息等无法提供: all of them, or those of the reasons that were named.
    'unable.anyReason': [
      '表三“（四）无法提供”各行总计之和',
      sum('unable'),
      ...sum('unable').map((left) => ({
        name: '写出的原因之和',
        terms: sum('unable').filter((cell) => cell !== left),
      })),
      ...sum('unable').map((only) => ({ name: '写出的原因', terms: [only] })),
    ],
    // 其他, where some of the results are told by their names and some are not.
    rest: [
      '表三“（六）其他处理”总计',
      sum('otherwise'),
      ...rest.slice(1).map((terms) => ({ name: '连同没有写出的各类', terms })),
    ],
  };
}

/** The rows under a result, by the names they have in the form. */
function rowsOf(form: Form): Record<string, Told> {
  const rows = tableOf(form, '3').items.filter(({ group }) => group !== undefined);
  return Object.fromEntries(
    rows.map((item) => [
      item.id.replace(/^3\./u, ''),
      [`表三${quoted(itemPath(item))}总计`, [`${item.id}.total`]],
    ]),
  );
}

const disclosure: Readonly<Record<string, Told>> = {
  'regulations.issued': ['表二规章“本年制发件数”', ['2.regulations.issued']],
  'regulations.repealed': ['表二规章“本年废止件数”', ['2.regulations.repealed']],
  'regulations.effective': ['表二规章“现行有效件数”', ['2.regulations.effective']],
  'normative.issued': ['表二行政规范性文件“本年制发件数”', ['2.normative.issued']],
  'normative.repealed': ['表二行政规范性文件“本年废止件数”', ['2.normative.repealed']],
  'normative.effective': ['表二行政规范性文件“现行有效件数”', ['2.normative.effective']],
  licensing: ['表二“行政许可”处理决定数量', ['2.licensing.decisions']],
  penalties: ['表二“行政处罚”处理决定数量', ['2.penalties.decisions']],
  coercion: ['表二“行政强制”处理决定数量', ['2.coercion.decisions']],
  fees: ['表二“行政事业性收费”（万元）', ['2.fees.amount']],
};

const outcomes = {
  upheld: '结果维持',
  corrected: '结果纠正',
  otherResult: '其他结果',
  pending: '尚未审结',
};

/** All that ended: not those that are pending. */
const decidedIn = (group: string) =>
  ['upheld', 'corrected', 'otherResult'].map((outcome) => `4.${group}.${outcome}`);

const disputes: Readonly<Record<string, Told>> = {
  reconsideration: ['表四“行政复议”总计', ['4.reconsideration.total']],
  suits: ['表四“行政诉讼”两组总计之和', ['4.directSuit.total', '4.suitAfterReconsideration.total']],
  directSuit: ['表四“未经复议直接起诉”总计', ['4.directSuit.total']],
  suitAfterReconsideration: ['表四“复议后起诉”总计', ['4.suitAfterReconsideration.total']],
  'reconsideration.decided': ['表四“行政复议”已审结各栏之和', decidedIn('reconsideration')],
  'suits.decided': [
    '表四“行政诉讼”两组已审结各栏之和',
    [...decidedIn('directSuit'), ...decidedIn('suitAfterReconsideration')],
  ],
  ...Object.fromEntries(
    Object.entries(outcomes).flatMap(([outcome, words]): [string, Told][] => [
      [`directSuit.${outcome}`, [`表四“未经复议直接起诉”${words}`, [`4.directSuit.${outcome}`]]],
      [
        `suitAfterReconsideration.${outcome}`,
        [`表四“复议后起诉”${words}`, [`4.suitAfterReconsideration.${outcome}`]],
      ],
      [`reconsideration.${outcome}`, [`表四“行政复议”${words}`, [`4.reconsideration.${outcome}`]]],
      [
        `suits.${outcome}`,
        [
          `表四“行政诉讼”两组${words}之和`,
          [`4.directSuit.${outcome}`, `4.suitAfterReconsideration.${outcome}`],
        ],
      ],
    ]),
  ),
};

function kindsFrom(
  rule: StatedRule,
  told: Readonly<Record<string, Told>>,
  share?: StatementKind['shareOf'],
): [string, StatementKind][] {
  return Object.entries(told).map(([kind, [name, terms, ...more]]) => [
    kind,
    { rule, meanings: [{ name, terms }, ...more], ...(share ? { shareOf: share } : {}) },
  ]);
}

/** The one table of what prose may state, by kind: which rule confronts it, and with what. */
export const kindsIn: (form: Form) => ReadonlyMap<string, StatementKind> = onceFor(
  (form) =>
    new Map([
      ...kindsFrom('text.applications', applications),
      ...kindsFrom('text.results', resultsOf(form), shareOf),
      ...kindsFrom('text.results', rowsOf(form)),
      ...kindsFrom('text.disclosure', disclosure),
      ...kindsFrom('text.review', disputes),
    ]),
);
