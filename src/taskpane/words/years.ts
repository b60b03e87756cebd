import { quoted } from '../../report';
import type { Misfit } from '../../validation';

const yearOf = (year: number) => `${year} 年`;

export const yearWords = {
  nothingYet: '工作簿里还没有年报表格。插入表格或粘贴报告以后，在这里选择上年年报。',
  title: (year: number | null) => `与上年比较${year === null ? '' : `（${yearOf(year)}）`}`,
  noYear: '年报没有写明年度，不能与上年比较。请先在标题里写明年度。',
  nothing: (last: number) =>
    `工作簿里没有同一机关 ${yearOf(last)}的年报。可以从文件选择，或粘贴；不会写入表格。`,
  inWorkbook: (title: string) => `上年年报：当前工作簿中的 ${title}。`,
  given: (title: string, source: string) =>
    `上年年报：${title}，来自${quoted(source)}，随工作簿保存。`,
  read: (n: number, of: number) => `读出 ${n} 项，共 ${of} 项。`,
  notUsed: '保存的上年年报没有采用：',
  choose: '选择上年年报',
  replace: '更换上年年报',
  file: '从文件选择上年年报',
  paste: '粘贴上年年报',
  found: '识别出的上年年报',
  misfits: {
    noYear: (last: number) => `没有写明年度，不能确定是 ${yearOf(last)}的年报。`,
    year: (last: number, year: number | null) =>
      `这是${year === null ? '其他年度' : ` ${yearOf(year)}`}的年报，上年是 ${yearOf(last)}，不能采用。`,
    organ: (own: string, other: string) =>
      `这是“${other}”的年报，本年报属于“${own}”，不能确定是同一机关。`,
  },
  use: '用作上年年报',
  useAnyway: '确认是本机关的上年年报，采用',
  used: '已用作上年年报，随工作簿保存，没有写入表格。',
  remove: '不再使用这份年报',
  removed: '已不再使用这份上年年报。',
  help: '上年的“四、结转下年度继续办理”就是本年的“二、上年结转”。只填空白的单元格。',
  extract: '提取上年数',
  extracted: (n: number, left: number) =>
    `已填入上年结转 ${n} 项，取自上年的“四、结转下年度继续办理”。` +
    (left > 0 ? `另有 ${left} 格已有内容，没有改动。` : ''),
  nothingEmpty: '上年结转的单元格没有空白的，没有改动。',
  sources: '取数来源',
  source: (column: string, value: string) => `${column}：${value}，取自上年的“四”`,
  item: '项目',
  last: '上年',
  now: '本年',
  change: '增减',
  sort: (column: string) => `按${column}排列`,
  sortByChange: '按增减大小排列',
  all: '列出全部栏目',
  chart: '历年主要数据',
  year: yearOf,
  none: '—',
} as const;

/** Why a report is not certainly last year's, in a sentence. */
export function misfitText(
  misfit: Misfit,
  own: { readonly year: number; readonly organ: string | null },
  other: { readonly year: number | null; readonly organ: string | null },
): string {
  const last = own.year - 1;
  if (misfit === 'organ') return yearWords.misfits.organ(own.organ ?? '', other.organ ?? '');
  return misfit === 'year'
    ? yearWords.misfits.year(last, other.year)
    : yearWords.misfits.noYear(last);
}
