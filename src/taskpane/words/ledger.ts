import type { Pressing } from '../../ledger';

const cases = (n: number) => `${String(n)} 件`;

export const ledgerWords = {
  help: '收到一件登记一行：期限自己算，年底的表自己数。任何带表头的台账都认。',
  none: '工作簿里还没有台账。',
  insert: (year: number) => `插入 ${String(year)} 年台账`,
  inserted: (year: number) =>
    `已插入 ${String(year)} 年的台账：申请、复议诉讼、规范性文件，以及口径和工作日历。`,
  there: '工作簿里已有同名的工作表，没有插入。',
  sheets: '认出的台账',
  sheet: (name: string, rows: number) => `${name}：${String(rows)} 行`,
  others: (names: readonly string[]) => `没有用到的栏：${names.join('、')}`,
  today: '今日',
  nothingToday: '今天没有要催办的申请。',
  open: (n: number) => `没有办结的申请 ${cases(n)}。`,
  why: '期限怎么算的',
  due: (date: string, isProvisional: boolean) => `${date}到期${isProvisional ? '（暂算）' : ''}`,
  stopped: '期限停止计算',
  left: (days: number) =>
    days < 0 ? `逾期 ${String(-days)} 个工作日` : `还有 ${String(days)} 个工作日`,
  pressing: {
    overdue: '已逾期',
    today: '今天到期',
    soon: '三个工作日内到期',
    correction: '告知补正将满七个工作日',
    opinion: '征求意见将满十五个工作日',
  } satisfies Record<Pressing, string>,
  problems: '台账的问题',
  uncounted: (n: number) => `有 ${String(n)} 行不能计入，补正以后才会算进去。`,
  year: '统计哪一年',
  count: '统计到年报',
  counted: '台账统计',
  figures: '各数由哪些件得出',
  figure: (name: string, n: number) => `${name}：${String(n)}`,
  next: (year: number) => `建立 ${String(year)} 年台账`,
  nextHelp: (n: number) => `没有办结的 ${cases(n)}带着原来的收到日期转入新的台账；这本台账不变。`,
  nextMade: (name: string) => `已另存为“${name}”。`,
  nextOpened: '已在新的工作簿里打开，请保存。',
};
