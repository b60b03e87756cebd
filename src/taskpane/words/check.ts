import { missingName, type Glance } from '../../validation';

export const checkWords = {
  report: '选择报告',
  counts: '核查概况',
  countNames: { missing: missingName, holds: '相符', notAssessable: '无法判定' },
  findings: '核查结果',
  jumpTo: '定位',
  more: '依据与办法',
  basis: '依据',
  advice: '办法',
  cells: '涉及的单元格',
  adopt: (value: number) => `采用 ${value}`,
  adopted: (what: string, value: number) => `已把 ${what} 改为 ${value}。`,
  nowhere: '这一项在工作簿里没有单元格，没有写入。',
  changed: (what: string, now: string) =>
    `${what} 刚刚有改动，现在${now === '' ? '是空白' : `是“${now}”`}，没有写入。请看过新的核查结果再采用。`,
  clean: '未发现问题',
  whole: '整份报告',
  unread: '没有读懂的内容',
  unreadNext: '这些内容看起来像年报数据，但不能确定属于哪一项，没有采用。请定位后核对。',
  whyNot: '无法判定的核查',
  picture: (table: string) => `${table}图示`,
  pictureHelp: '方向键移动，回车定位到单元格。',
  legend: '图例',
  level: (level: string, n: number) => `${level} ${n}`,
  twin: '同一年度不止一份年报没有写明机关，分不清是谁的：说明、核对总数、上年年报等都不能保存。请在标题中写上机关名称。',
} as const;

/** The state of a report in one sentence, by what matters most in it. */
export const verdictWords = {
  error: ({ error }: Glance) => `有 ${error} 处错误需要改正`,
  missing: ({ missing }: Glance) => `还有 ${missing} 项没有填写`,
  verify: ({ verify }: Glance) => `没有错误，有 ${verify} 处需要核实`,
  hint: ({ hint }: Glance) => `没有错误，有 ${hint} 处提示`,
  clean: ({ explained }: Glance) =>
    explained === 0 ? '未发现问题' : `没有错误，${explained} 处已写说明`,
} as const;

export const examineWords = { workbook: '当前工作簿', pasted: '粘贴的内容' } as const;

export const pictureWords = {
  empty: '空白',
  marks: {
    wrong: '有问题',
    suspect: '最可能填错',
    part: '参与核对',
    text: '不是数',
    missing: missingName,
    plain: '',
  },
} as const;

/** Headings of the picture's narrow columns; columns that are not here go by their name. */
export const shortColumnNames: Readonly<Record<string, string>> = {
  business: '企业',
  research: '科研',
  welfare: '公益',
  legal: '法律',
  upheld: '维持',
  corrected: '纠正',
  otherResult: '其他',
  pending: '未结',
  issued: '制发',
  repealed: '废止',
  effective: '有效',
  decisions: '决定',
  amount: '金额',
  made: '制作',
  published: '公开',
  publishedTotal: '总数',
  lastYear: '上年',
  change: '增减',
  projects: '项目',
};

/** Formulas of the template that are gone. */
export const lostFormulaWords = {
  title: '被盖掉的公式',
  help: '这些格原来是公式，现在不是了：改动分项时不再跟着变。请撤销那次输入，或从同一列、同一行的另一格复制公式。',
  check: '：这张表上方的自动核对',
  sum: (name: string) => `：${name}`,
} as const;

/** 其余填 0. */
export const zeroWords = {
  title: '其余填 0',
  offer: (n: number) => `其余填 0（${n} 格）`,
  inTable: (table: string, n: number) => `${table} ${n} 格`,
  preview: (n: number, tables: readonly string[]) =>
    `将在 ${n} 个空格里填 0：${tables.join('，')}。写了字的格子和公式不动；确实没有的才填 0。`,
  confirm: '填入 0',
  filled: (n: number) => `已在 ${n} 个空格里填 0。`,
} as const;
