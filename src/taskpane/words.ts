import type { Level } from '../validation/types';
import type { Glance } from './model/glance';
import type { View } from './model/route';

/**
 * What the pane says. Names of controls stand here once, so that views, tests and guides
 * call a thing by one name. Sentences with numbers are functions.
 */
export const viewNames: Readonly<Record<View, string>> = {
  check: '核查',
  paste: '粘贴',
  export: '导出',
  settings: '设置',
};

export const levelNames: Readonly<Record<Level, string>> = {
  error: '错误',
  verify: '核实',
  hint: '提示',
};

export const shellWords = {
  product: '政府信息公开年报助手',
  views: '功能',
  undo: '撤销',
  undoable: (what: string) => `可以撤销：${what}`,
  undone: (what: string) => `已撤销：${what}`,
  nothingToUndo: '没有可以撤销的操作。',
  dismiss: '关闭提示',
  retry: '重试',
  stale: '下面是上一次的结果。',
  cancel: '取消',
  working: (what: string) => `正在${what}……`,
  failed: (what: string, why: string) => `${what}没有完成：${why}`,
  notLoaded: '没有读到工作簿里原来保存的内容，为免覆盖，没有保存。请关闭窗格再打开。',
  unknownFailure: '原因不明，请重试；仍然不行时，请关闭窗格再打开。',
  reading: '读取工作簿',
  notExcel: '请在 Excel 中打开这个窗格。',
} as const;

export const startWords = {
  heading: '工作簿里还没有年报表格',
  next: '插入空白的法定表格来填写，或者把已有的报告粘贴进来。',
  insert: '插入年报表格',
  another: '插入另一年的表格',
  organ: '机关名称',
  organHint: '可以留空，以后在表中填写',
  year: '年度',
  yearWrong: '请填写 2021 年以后的年度，例如 2024。',
  totals: '总计',
  formula: '由公式计算',
  formulaHint: '填写分项，总计自动得出',
  typed: '手工填报、系统核对',
  typedHint: '总计也自己填，能查出公式掩盖的差错',
  or: '或者',
  paste: '粘贴已有报告',
  pasteHint: '从网页、Word 或别的表格复制来的报告，先预览，再填入。',
  inserted: (year: number) => `已插入 ${String(year)} 年的三张表。`,
  existing: (year: number) =>
    `${String(year)} 年的表格已经在工作簿里，已为您切换到该表，没有改动。`,
} as const;

export const checkWords = {
  report: '选择报告',
  counts: '核查概况',
  countNames: { missing: '未填', holds: '成立', notAssessable: '无法判定' },
  findings: '核查结果',
  jumpTo: '定位',
  more: '依据与办法',
  basis: '依据',
  advice: '办法',
  cells: '涉及的单元格',
  adopt: (value: number) => `采用 ${String(value)}`,
  adopted: (what: string, value: number) => `已把 ${what} 改为 ${String(value)}。`,
  nowhere: '这一项在工作簿里没有单元格，没有写入。',
  clean: '未发现问题',
  whole: '整份报告',
  unread: '没有读懂的内容',
  unreadNext: '这些内容看起来像年报数据，但不能确定属于哪一项，没有采用。请定位后核对。',
  whyNot: '无法判定的核查',
  picture: (table: string) => `${table}图示`,
  pictureHelp: '方向键移动，回车定位到单元格。',
  legend: '图例',
  level: (level: string, n: number) => `${level} ${String(n)}`,
  untitled: '未写明机关',
  noYear: '年度不明',
} as const;

/** The state of a report in one sentence, by what matters most in it. */
export const verdictWords = {
  error: ({ error }: Glance) => `有 ${String(error)} 处错误需要改正`,
  missing: ({ missing }: Glance) =>
    missing === 0 ? '有漏填的表格' : `还有 ${String(missing)} 项没有填写`,
  verify: ({ verify }: Glance) => `没有错误，有 ${String(verify)} 处需要核实`,
  hint: ({ hint }: Glance) => `没有错误，有 ${String(hint)} 处提示`,
  clean: ({ explained }: Glance) =>
    explained === 0 ? '未发现问题' : `没有错误，${String(explained)} 处核实已写说明`,
} as const;

export const examineWords = { workbook: '当前工作簿', pasted: '粘贴的内容' } as const;

export const pasteWords = {
  heading: '粘贴已有报告',
  help: '从网页、Word、PDF 或别的表格中复制整份报告，粘贴到下面。先预览，不会马上写入。',
  text: '粘贴的内容',
  clipboard: '从剪贴板读取',
  clipboardRefused: '这里不允许直接读取剪贴板。请点一下上面的框，再按 Ctrl+V 粘贴。',
  clipboardEmpty: '剪贴板里没有文字。请先复制报告。',
  file: '选择文件',
  drop: '也可以把文件拖到这里',
  clear: '清空',
  readingOf: (source: string) => `读取“${source}”`,
  nothingIn: (source: string) =>
    `在“${source}”里没有认出年报表格。表格的标题、左侧项目和上方栏目要齐全；复制时请连同它们一起复制。`,
  which: '粘贴内容里的报告',
  preview: '识别结果',
  read: (n: number, of: number) => `读出 ${String(n)} 项，共 ${String(of)} 项`,
  unread: (n: number) => `有 ${String(n)} 处没有读懂，不会填入`,
  labels: (n: number) => `有 ${String(n)} 处名称与法定表格不同`,
  printed: (text: string, expected: string) => `“${text}”，法定表格为“${expected}”`,
  choose: '选择要填入的报告',
  chooseOne: '请选择',
  fill: '填入当前年报',
  into: (title: string) => `将填入：${title}`,
  noTarget: '工作簿里没有这一年的表格。请先插入，再填入。',
  insertFirst: (year: number) => `插入 ${String(year)} 年的表格并继续`,
  plan: '填入前请确认',
  otherOrgan: ({ from, into }: { readonly from: string; readonly into: string }) =>
    `粘贴的是“${from}”的报告，表格属于“${into}”。请确认没有弄错。`,
  planEmpty: (n: number) => `空白单元格 ${String(n)} 个，将直接填入`,
  planSame: '要填的数与表中已有的数完全相同，不需要填入。',
  planOccupied: '以下单元格已有内容，勾选的才会改写',
  planRefused: (n: number) => `有 ${String(n)} 个单元格不能填入`,
  planHomeless: (n: number) => `有 ${String(n)} 项在当前表格里没有位置`,
  change: (label: string, from: string, to: number) => `${label}：现为 ${from}，改为 ${String(to)}`,
  all: '全部勾选',
  confirm: (n: number) => `确认填入 ${String(n)} 项`,
  filled: (n: number) => `已填入 ${String(n)} 项。`,
} as const;

export const exportWords = {
  heading: '导出',
  report: '要导出的报告',
  clear: '核查通过，可以导出。',
  closed: (errors: number, unexplained: number) => {
    const parts = [
      ...(errors > 0 ? [`${String(errors)} 处错误`] : []),
      ...(unexplained > 0 ? [`${String(unexplained)} 处核实没有改正或说明`] : []),
    ];
    return parts.length === 0 ? '没有读到表格，暂不导出。' : `还有 ${parts.join('、')}，暂不导出。`;
  },
  others: (n: number) => `另有 ${String(n)} 处`,
  see: '查看问题',
  anyway: '仍要导出（文件中注明“未通过核查”）',
  stamp: '未通过核查',
  nothing: '没有可以导出的年报表格。请先插入表格，或粘贴已有报告。',
  formats: '导出方式',
  xlsx: { name: '保存为 Excel 文件', detail: '只有三张表和数，没有公式和辅助内容。' },
  workbook: { name: '在新工作簿中打开', detail: '在 Excel 里打开一份干净的三张表，由您另存。' },
  docx: { name: '保存为 Word 文件', detail: '整份报告：标题、六个部分和三张表。' },
  csv: { name: '保存为 CSV 数据', detail: '每项一行，供别的系统导入。' },
  json: { name: '保存为 JSON 数据', detail: '各项的编号和数，供程序读取。' },
  auditReport: '保存核查报告',
  auditReportMark: '核查报告',
  auditReportDetail: '核查了什么、结果如何、写了哪些说明，随报告留存。',
  copy: { name: '复制表格', detail: '复制后可粘贴到 Word、WPS 文字或网站编辑器。' },
  html: { name: '保存为网页文件', detail: '普通的 HTML 表格，可交给网站发布。' },
  saved: (name: string) => `已交给系统保存：${name}。没有看到文件时，请改用别的导出方式。`,
  opened: '已在新工作簿中打开，请另存。',
  cannotOpen: '这个版本的 Excel 不能打开新工作簿，请改用“保存为 Excel 文件”。',
  copied: '表格已复制，可以粘贴到 Word、WPS 文字或网站编辑器。',
  cannotCopy: '这里不允许写入剪贴板，请改用“保存为网页文件”。',
} as const;

export const pictureWords = {
  empty: '空白',
  marks: {
    wrong: '有问题',
    suspect: '最可能填错',
    part: '参与核对',
    text: '不是数',
    missing: '未填',
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

export const causeWords = {
  title: '最可能的原因',
  several: (n: number) => `${String(n)} 处错误，最可能的原因`,
  explained: (n: number) => `由此引起的 ${String(n)} 处错误`,
  tied: (n: number) =>
    n === 2
      ? '以下两种可能无法区分，请核对原始台账。'
      : `有 ${String(n)} 种可能无法区分，请核对原始台账。`,
  tiedCells: (n: number) =>
    n === 2 ? '以下两格无法区分，请核对原始台账。' : `有 ${String(n)} 格无法区分，请核对原始台账。`,
  adopt: '采用',
  adoptNamed: (what: string) => `采用：${what}`,
  locateNamed: (what: string) => `定位：${what}`,
  adopted: (changes: string) => `已改：${changes}。`,
  limits: {
    cells: '牵涉的错格太多，推断不出是哪几格，请逐项核对。',
    budget: '可能的情况太多，没有全部推算，下面只是其中一部分。',
    many: '可能的情况很多，下面只列出最可能的几种。',
    none: '改动表中的数都不能使各处同时平衡，请检查核对总数或上年数。',
  },
  formula: (columns: string) => `总计由公式得出，只能确定“${columns}”列有误，不能确定是哪一格。`,
  decisive: (names: string) => `如果知道以下总数中的一个，就能判断：${names}。请填在“核对总数”里。`,
  derivable: '可以推算的未填项',
  derivableHelp: '按表内的平衡关系，这些空格只有一个可能的数。',
  derived: (name: string, value: string) => `${name} 应为 ${value}`,
  adoptAll: '全部采用',
  adoptedAll: (n: number) => `已填入推算的 ${String(n)} 项。`,
} as const;

export const totalsWords = {
  title: '核对总数',
  help: '手里有台账、系统里的数时填在这里，用来核对和判断哪一格填错。随工作簿保存，不写进表格。',
  item: '项目',
  column: '栏目',
  value: '核对总数的值',
  add: '添加',
  remove: (name: string) => `删除核对总数：${name}`,
  agrees: '与表中相同',
  differs: (value: string) => `表中为 ${value}`,
  missing: '表中未填',
  save: '保存核对总数',
} as const;

export const explainWords = {
  write: '写说明',
  edit: '修改说明',
  text: '说明',
  help: '情况属实的，写明原因即可通过。数值变了，说明自动失效。',
  openings: '常用开头',
  save: '保存说明',
  saved: '说明已随工作簿保存。',
  withdraw: '撤回说明',
  withdrawn: '说明已撤回。',
  explained: '已说明',
  lapsed: '数值已变，原来的说明失效：',
} as const;

export const settingsWords = {
  heading: '设置',
  help: '随工作簿保存，不设置也能用。',
  save: '保存设置',
  missing: '没有填写的数据项',
  missingError: '算错误，必须填写',
  missingVerify: '算核实，可以写说明',
  organKind: '机关类型',
  organKindHelp: '用来判断能否制定规章。',
  guessed: (kind: string) => `按名称判断（${kind}）`,
  notGuessed: '按名称判断（看不出来）',
  jump: '与上年相差多少时提示',
  factor: '相差倍数不少于',
  least: '并且相差件数不少于',
} as const;

export const yearWords = {
  title: (year: number | null) => `与上年比较${year === null ? '' : `（${String(year)} 年）`}`,
  help: '上年的“四、结转下年度继续办理”就是本年的“二、上年结转”。只填空白的单元格。',
  extract: '提取上年数',
  extracted: (n: number, left: number) =>
    `已填入上年结转 ${String(n)} 项，取自上年的“四、结转下年度继续办理”。` +
    (left > 0 ? `另有 ${String(left)} 格已有内容，没有改动。` : ''),
  nothingEmpty: '上年结转的单元格没有空白的，没有改动。',
  item: '项目',
  last: '上年',
  now: '本年',
  change: '增减',
  sort: '按增减大小排列',
  none: '—',
} as const;
