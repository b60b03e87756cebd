import { firstInsertableYear } from '../../form';

export const startWords = {
  heading: '工作簿里还没有年报表格',
  next: '插入空白的法定表格来填写，或者把已有的报告粘贴进来。',
  insert: '插入年报表格',
  another: '插入另一年的表格',
  organ: '机关名称',
  organHint: '可以留空，以后在表中填写',
  year: '年度',
  yearWrong: `请填写 ${firstInsertableYear()} 年以后的年度，例如 2024。`,
  totals: '总计',
  formula: '由公式计算',
  formulaHint: '填写分项，总计自动得出',
  typed: '手工填报、系统核对',
  typedHint: '能查出公式掩盖的差错',
  narrative: '同时插入正文',
  narrativeHint: '六个部分写在一张表里，与数据核对',
  or: '或者',
  paste: '粘贴已有报告',
  pasteHint: '从网页、Word 或别的表格复制来的报告，先预览，再填入。',
  inserted: (year: number, narrative: boolean) =>
    `已插入 ${year} 年的三张表${narrative ? '和正文' : ''}。`,
  existing: (year: number) => `${year} 年的表格已经在工作簿里，已为您切换到该表，没有改动。`,
} as const;
