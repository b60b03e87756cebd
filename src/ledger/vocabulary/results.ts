import { currentForm, editions, resultItems, type Item } from '../../form';
import { comparable, finder } from './compare';

/**
 * What an answer may come to (办理结果), each with its row of 表三. From this one table come the
 * list in the sheet, the sheet 口径, the counts and the checks.
 */
export interface CaseResult {
  /** As it stands in the ledger: 不予公开·属于国家秘密. */
  readonly word: string;
  /** The row of 表三: `3.denied.stateSecret`. */
  readonly item: Item;
  /** What leads to it, in the words of the law's article. */
  readonly answer: string;
  readonly articles: string;
  /** What the pairing of answer and row rests on. */
  readonly basis: Basis;
}

/**
 * `law`: the article names the answer and the form names the row alike. `form`: the form prints it.
 * `policy`: no rule was found in public; the organ may see it otherwise.
 */
export type Basis = 'law' | 'form' | 'policy';

export const basisWords: Readonly<Record<Basis, string>> = {
  law: '法规条文',
  form: '年报格式',
  policy: '通行做法',
};

interface Pairing {
  readonly item: string;
  /** The printed name in few words, where it is a sentence. */
  readonly short?: string;
  readonly answer: string;
  readonly articles: string;
  readonly basis: Basis;
}

const pairings: readonly Pairing[] = [
  {
    item: '3.granted',
    answer: '全部提供，或者告知已主动公开信息的获取途径',
    articles: '条例第三十六条第（一）、（二）项',
    basis: 'law',
  },
  {
    item: '3.partial',
    answer: '区分处理，提供其中可以公开的内容',
    articles: '条例第三十七条',
    basis: 'form',
  },
  {
    item: '3.denied.stateSecret',
    answer: '依法确定为国家秘密',
    articles: '条例第十四条',
    basis: 'law',
  },
  {
    item: '3.denied.lawForbids',
    answer: '法律、行政法规禁止公开',
    articles: '条例第十四条',
    basis: 'law',
  },
  {
    item: '3.denied.security',
    answer: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
    articles: '条例第十四条',
    basis: 'law',
  },
  {
    item: '3.denied.thirdParty',
    answer: '涉及商业秘密、个人隐私，公开会损害第三方合法权益',
    articles: '条例第十五条、第三十二条',
    basis: 'law',
  },
  {
    item: '3.denied.internal',
    answer: '人事管理、后勤管理、内部工作流程等内部事务信息',
    articles: '条例第十六条第一款',
    basis: 'law',
  },
  {
    item: '3.denied.process',
    answer: '讨论记录、过程稿、磋商信函、请示报告等过程性信息',
    articles: '条例第十六条第二款',
    basis: 'law',
  },
  {
    item: '3.denied.caseFile',
    answer: '行政执法案卷信息',
    articles: '条例第十六条第二款',
    basis: 'law',
  },
  {
    item: '3.denied.inquiry',
    answer: '工商、不动产登记资料等另有查询规定，告知依规定办理',
    articles: '条例第三十六条第（七）项',
    basis: 'policy',
  },
  {
    item: '3.unable.notHeld',
    answer: '经检索没有，或者不属于本机关负责公开',
    articles: '条例第三十六条第（四）、（五）项',
    basis: 'policy',
  },
  {
    item: '3.unable.notExisting',
    answer: '需要加工、分析、另行制作',
    articles: '条例第三十八条',
    basis: 'law',
  },
  {
    item: '3.unable.unclear',
    answer: '补正后仍不能明确所申请的信息',
    articles: '条例第三十条',
    basis: 'policy',
  },
  {
    item: '3.unprocessed.petition',
    answer: '以申请公开的形式信访、投诉、举报',
    articles: '条例第三十九条第一款',
    basis: 'law',
  },
  {
    item: '3.unprocessed.repeated',
    answer: '已经答复，申请人重复申请同一信息',
    articles: '条例第三十六条第（六）项',
    basis: 'law',
  },
  {
    item: '3.unprocessed.publication',
    answer: '要求提供政府公报、报刊、书籍等公开出版物',
    articles: '条例第三十九条第二款',
    basis: 'law',
  },
  {
    item: '3.unprocessed.excessive',
    answer: '数量、频次明显超过合理范围，又没有合理理由',
    articles: '条例第三十五条',
    basis: 'law',
  },
  {
    item: '3.unprocessed.confirmation',
    answer: '要求确认或者重新出具已经获取的信息',
    articles: '国办公开办函〔2021〕30号',
    basis: 'form',
  },
  {
    item: '3.otherwise.notCorrected',
    short: '逾期不补正',
    answer: '无正当理由逾期不补正，不再处理',
    articles: '条例第三十条',
    basis: 'law',
  },
  {
    item: '3.otherwise.feeUnpaid',
    short: '逾期未缴费',
    answer: '逾期没有按收费通知缴费，不再处理',
    articles: '国办函〔2020〕109号',
    basis: 'law',
  },
  {
    item: '3.otherwise.other',
    answer: '申请人撤回，以及不能归入以上各项的',
    articles: '国办公开办函〔2021〕30号',
    basis: 'policy',
  },
];

const paired = new Map(pairings.map((pairing) => [pairing.item, pairing]));

/** The rows that results go to: today's, and behind them those of other editions that are paired. */
const rows = new Map<string, Item>();
for (const { form } of [...editions].reverse())
  for (const item of resultItems(form))
    if (!rows.has(item.id) && (form === currentForm || paired.has(item.id)))
      rows.set(item.id, item);

/** What a row says of itself, where nothing was written down about what leads to it. */
const asPrinted = ({ id, help, law }: Item): Pairing => ({
  item: id,
  answer: help,
  articles: law,
  basis: 'form',
});

/** A printed name without its number and without what the form adds in brackets. */
const bare = (name: string) => name.replace(/^（.+?）|^\d\./, '').replace(/（.*$/, '');

export const caseResults: readonly CaseResult[] = Array.from(rows.values(), (item) => {
  const { short, answer, articles, basis } = paired.get(item.id) ?? asPrinted(item);
  const own = short ?? bare(item.name);
  return { word: item.group ? `${bare(item.group)}·${own}` : own, item, answer, articles, basis };
});

const byItem = new Map(caseResults.map((result) => [result.item.id, result]));

/** The result that is counted in a row of 表三. */
export function resultOf(item: string): CaseResult {
  const result = byItem.get(item);
  if (!result) throw new Error(`“${item}”不是办理结果。`);
  return result;
}

/** Without numbers and signs between its parts: 不予公开属于国家秘密. */
const joined = (text: string) =>
  comparable(text).replace(/\([一二三四五六七八九十]+\)|\d+[·、]|[·:/]/g, '');

const byWord = finder(caseResults);
const byName = new Map(
  caseResults.flatMap((result): (readonly [string, CaseResult])[] => {
    const { word, item } = result;
    return [word, `${item.group ?? ''}${item.name}`].map((name) => [joined(name), result]);
  }),
);

/**
 * The result that a text names: the list's word, or the whole name that the form prints for its row
 * (（三）不予公开 1.属于国家秘密), whatever stands between its parts.
 */
export function findResult(text: string): CaseResult | undefined {
  return byWord(text) ?? byName.get(joined(text));
}

const withdrawal = ['撤回', '已撤回', '撤回申请', '申请人撤回', '申请人撤回申请'].map(comparable);

/** Whether a text says that the applicant took the application back, for which the form has no row. */
export const saysWithdrawn = (text: string) => withdrawal.includes(comparable(text));

/** What a withdrawal comes to by the usual practice. */
export const withdrawnResult = resultOf('3.otherwise.other');

/** Whether an answer gave anything out, wholly or in part. */
export const discloses = ({ item }: CaseResult) =>
  item.id === '3.granted' || item.id === '3.partial';

/** Whether an answer refused: after which 复议 goes before a suit. */
export const denies = ({ item }: CaseResult) => item.id.startsWith('3.denied.');
