import { quoted } from '../../report';
const yearOf = (year: number) => `${year} 年`;

export const unitWords = {
  title: '汇总各单位年报',
  help: '本报告由各单位（含本级）的年报相加而成时，把它们列在这里：每一项应等于各单位之和。随工作簿保存，不写入表格。',
  nothingYet: '工作簿里还没有年报表格。插入表格或粘贴报告以后，在这里列出它由哪些单位相加。',
  noYear: '年报没有写明年度，不能汇总。请先在标题里写明年度。',
  files: '选择各单位年报',
  inWorkbook: (names: readonly string[]) => `本工作簿里还有同一年度的年报：${names.join('、')}。`,
  addFromWorkbook: '列入汇总',
  names: '应报单位',
  namesHint: '每行一个，用来列出还没有报送的单位；也可以不填。',
  addNames: '添加应报单位',
  reading: (name: string, done: number, all: number) =>
    `正在读取第 ${done + 1} 个，共 ${all} 个文件：${name}`,
  found: '识别出的年报',
  of: (name: string, source: string, n: number, of: number) =>
    `${name}：读出 ${n} 项，共 ${of} 项（${source}）`,
  replaces: '，代替已报送的一份',
  otherYear: (source: string, year: number | null, wanted: number) =>
    `${quoted(source)}里的年报${year === null ? '没有写明年度' : `是 ${yearOf(year)}的`}，不能确定是 ${yearOf(wanted)}的，没有采用。`,
  add: (n: number) => `列入汇总（${n} 份）`,
  added: '已列入汇总，随工作簿保存。',
  reported: (n: number) => `已报送（${n} 个）`,
  silent: (n: number) => `尚未报送（${n} 个）`,
  remove: (name: string) => `移出汇总：${name}`,
  removed: (name: string) => `已移出汇总：${name}。`,
  removeAll: '全部移出',
  removedAll: '已全部移出汇总。',
} as const;
