import type { TableId } from './types';

/** Something the report tells in prose: a section, or a part of one. */
export interface Prose {
  /** Its heading, as printed: （一）主动公开. */
  readonly label: string;
  /** What belongs there, for the people who write it. */
  readonly help: string;
}

/** One of the six sections of a report, in their order. */
export interface ReportSection extends Prose {
  /** The number in its heading: 一. */
  readonly number: string;
  /** The statutory table that stands in it; null for a section of prose. */
  readonly table: TableId | null;
  readonly parts: readonly Prose[];
  /** How organs head it otherwise: in the words of 条例第五十条, and of older notices. */
  readonly alsoHeaded: readonly string[];
}

const beside = '本部分以表格为准；确需用文字补充的，可以写在这里，没有的不填。';

/** 国办公开办函〔2021〕30号，条例第五十条. */
export const sections: readonly ReportSection[] = [
  {
    number: '一',
    label: '一、总体情况',
    table: null,
    help: '可先用一段话概述本年度工作，再按下面五个方面分述；没有概述的不填。',
    parts: [
      {
        label: '（一）主动公开',
        help: '主动公开了哪些信息、多少件，重点领域信息公开和政策解读、回应关切的情况。写到的件数要与表二一致。',
      },
      {
        label: '（二）依申请公开',
        help: '收到、上年结转、办结和结转下年的申请件数，答复结果，复议诉讼情况。件数要与表三、表四一致；没有收到申请的写明“未收到”。',
      },
      {
        label: '（三）政府信息管理',
        help: '信息的制作、审核、发布、更新和动态调整，规范性文件的集中公开与清理。',
      },
      {
        label: '（四）政府信息公开平台建设',
        help: '政府网站、政务新媒体、公报和公开查阅场所的建设、维护与管理。',
      },
      {
        label: '（五）监督保障',
        help: '机构人员、制度、培训，以及工作考核、社会评议和责任追究的结果。',
      },
    ],
    alsoHeaded: [],
  },
  {
    number: '二',
    label: '二、主动公开政府信息情况',
    table: '2',
    help: beside,
    parts: [],
    alsoHeaded: [
      '二、主动公开政府信息的情况',
      '二、行政机关主动公开政府信息情况',
      '二、行政机关主动公开政府信息的情况',
      '二、政府信息主动公开情况',
      '二、主动公开情况',
    ],
  },
  {
    number: '三',
    label: '三、收到和处理政府信息公开申请情况',
    table: '3',
    help: beside,
    parts: [],
    alsoHeaded: [
      '三、收到和处理政府信息公开申请的情况',
      '三、行政机关收到和处理政府信息公开申请情况',
      '三、行政机关收到和处理政府信息公开申请的情况',
      '三、依申请公开政府信息情况',
      '三、依申请公开政府信息的情况',
      '三、政府信息依申请公开情况',
      '三、依申请公开情况',
    ],
  },
  {
    number: '四',
    label: '四、政府信息公开行政复议、行政诉讼情况',
    table: '4',
    help: beside,
    parts: [],
    alsoHeaded: [
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '四、因政府信息公开工作被申请行政复议、提起行政诉讼的情况',
      '四、因政府信息公开被申请行政复议、提起行政诉讼情况',
      '四、因政府信息公开申请行政复议、提起行政诉讼情况',
      '四、政府信息公开行政复议和行政诉讼情况',
      '四、政府信息公开行政复议、提起行政诉讼情况',
    ],
  },
  {
    number: '五',
    label: '五、存在的主要问题及改进情况',
    table: null,
    help: '本年度工作中存在的主要问题，上年所列问题的改进结果，以及下一步的改进措施。',
    parts: [],
    alsoHeaded: [],
  },
  {
    number: '六',
    label: '六、其他需要报告的事项',
    table: null,
    help: '收取信息处理费的情况（发出收费通知的件数、总金额和实际收取的金额，单位：元），以及其他需要报告的事项；没有的写“无”。',
    parts: [],
    alsoHeaded: [],
  },
];
