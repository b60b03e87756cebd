import type { Item } from '../../form';

/** What leads to a result, for those who choose among them. */
export interface CaseAnswer {
  /** In the words of the law's article. */
  readonly answer: string;
  readonly articles: string;
  /**
   * What the pairing of answer and row rests on. `law`: the article names the answer and the form
   * names the row alike. `form`: the form prints it. `policy`: no rule was found in public; the
   * organ may see it otherwise.
   */
  readonly basis: keyof typeof basisWords;
}

export const basisWords = { law: '法规条文', form: '年报格式', policy: '通行做法' } as const;

const answers: Readonly<Record<string, CaseAnswer>> = {
  '3.granted': {
    answer: '全部提供，或者告知已主动公开信息的获取途径',
    articles: '条例第三十六条第（一）、（二）项',
    basis: 'law',
  },
  '3.partial': {
    answer: '区分处理，提供其中可以公开的内容',
    articles: '条例第三十七条',
    basis: 'form',
  },
  '3.denied.stateSecret': {
    answer: '依法确定为国家秘密',
    articles: '条例第十四条',
    basis: 'law',
  },
  '3.denied.lawForbids': {
    answer: '法律、行政法规禁止公开',
    articles: '条例第十四条',
    basis: 'law',
  },
  '3.denied.security': {
    answer: '公开后可能危及国家安全、公共安全、经济安全、社会稳定',
    articles: '条例第十四条',
    basis: 'law',
  },
  '3.denied.thirdParty': {
    answer: '涉及商业秘密、个人隐私，公开会损害第三方合法权益',
    articles: '条例第十五条、第三十二条',
    basis: 'law',
  },
  '3.denied.internal': {
    answer: '人事管理、后勤管理、内部工作流程等内部事务信息',
    articles: '条例第十六条第一款',
    basis: 'law',
  },
  '3.denied.process': {
    answer: '讨论记录、过程稿、磋商信函、请示报告等过程性信息',
    articles: '条例第十六条第二款',
    basis: 'law',
  },
  '3.denied.caseFile': {
    answer: '行政执法案卷信息',
    articles: '条例第十六条第二款',
    basis: 'law',
  },
  '3.denied.inquiry': {
    answer: '工商、不动产登记资料等另有查询规定，告知依规定办理',
    articles: '条例第三十六条第（七）项',
    basis: 'policy',
  },
  '3.unable.notHeld': {
    answer: '经检索没有，或者不属于本机关负责公开',
    articles: '条例第三十六条第（四）、（五）项',
    basis: 'policy',
  },
  '3.unable.notExisting': {
    answer: '需要加工、分析、另行制作',
    articles: '条例第三十八条',
    basis: 'law',
  },
  '3.unable.unclear': {
    answer: '补正后仍不能明确所申请的信息',
    articles: '条例第三十条',
    basis: 'policy',
  },
  '3.unprocessed.petition': {
    answer: '以申请公开的形式信访、投诉、举报',
    articles: '条例第三十九条第一款',
    basis: 'law',
  },
  '3.unprocessed.repeated': {
    answer: '已经答复，申请人重复申请同一信息',
    articles: '条例第三十六条第（六）项',
    basis: 'law',
  },
  '3.unprocessed.publication': {
    answer: '要求提供政府公报、报刊、书籍等公开出版物',
    articles: '条例第三十九条第二款',
    basis: 'law',
  },
  '3.unprocessed.excessive': {
    answer: '数量、频次明显超过合理范围，又没有合理理由',
    articles: '条例第三十五条',
    basis: 'law',
  },
  '3.unprocessed.confirmation': {
    answer: '要求确认或者重新出具已经获取的信息',
    articles: '国办公开办函〔2021〕30号',
    basis: 'form',
  },
  '3.otherwise.notCorrected': {
    answer: '无正当理由逾期不补正，不再处理',
    articles: '条例第三十条',
    basis: 'law',
  },
  '3.otherwise.feeUnpaid': {
    answer: '逾期没有按收费通知缴费，不再处理',
    articles: '国办函〔2020〕109号',
    basis: 'law',
  },
  '3.otherwise.other': {
    answer: '申请人撤回，以及不能归入以上各项的',
    articles: '国办公开办函〔2021〕30号',
    basis: 'policy',
  },
};

/** Of a row of which nothing was written down it is what the form says. */
export const answerOf = ({ id, help, law }: Item): CaseAnswer =>
  answers[id] ?? { answer: help, articles: law, basis: 'form' };
