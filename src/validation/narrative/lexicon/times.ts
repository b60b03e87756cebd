/** When. Years and dates are told by their numbers. */
export const timeWords = {
  now: '统计期内 统计期间 统计年度内 报告期间 今年 今年以来 本年 本年度 本年度以来 年内 本报告期 报告期内 一年来 本年内 当年',
  wholeYear: '全年 全年度',
  last: '加上年 加上年度 上年 上年度 上一年 上一年度 去年',
  next: '下年 下年度 下一年 下一年度 次年 明年 翌年',
  /** Another year than any that a table of this year tells of. */
  otherYears:
    '前年 往年 历年 近年 近几年 近年来 两年 三年 四年 五年 多年 任期内 任内 任期以来 近两年 近三年 近三年来 近五年 五年来 三年来 两年来 五年间 三年间 连续三年 连续两年 累计至今 以来 往年同期 同期 施行以来 实施以来 十四五期间 十四五时期 十三五期间 十三五时期 平台累计 网站累计 依申请公开平台累计 申请平台累计',
  /** What is only meant to be done. */
  planned:
    '拟制发 拟制定 拟出台 拟印发 拟废止 拟修改 下一步 预计 力争 打算 计划于 计划在 计划制定 计划出台 计划制发 计划印发 计划完成',
  /** Some months of a year. */
  partOfYear:
    '上半年 下半年 季度 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 前三季度 月份 上旬 中旬 下旬 截至目前 本月 当月 单日 单月',
  /** A year or what is told beside it is there only to be compared with. */
  versus: '较 比 与 同 相较于 相比于 对比 对照 相比 较之 比较 比上 较上',
  bound: '自 从 截至 截止 截止到 至 到 止 起',
  /** What follows is what came of it. */
  reaches: '减少至 增加至 增至 降至 下降至 上升至 增加到 减少到',
  /** Numbers become differences. */
  difference: '增加 减少 增长 下降 上升 提高 降低 同比 环比 多了 少了 降幅 增幅 持平 上涨 多 少',
} as const;
