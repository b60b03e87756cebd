/** Small words that change nothing. */
export const smallWords = {
  total: '共 共有 共计 总计 总共 一共 累计 合计 实际 总 计 总数 总数为 总量 总计为',
  number: '数 数量 件数 量 总数量 总件数 申请量 受理量 收件量 申请数 受理数 申请数量 受理数量',
  is: '仍为 仍是 为 是 有 达 达到 计为 主要为 主要是',
  of: '的 之 类 型',
  done: '了 过',
  adverb:
    '以上 上述 依法 依规 依法依规 已 已经 均 均已 都 都已 按时 按期 如期 全部 及时 严格 规范 认真 妥善 新 目前 现 也 亦 并 并且 则 均为 按规定 按程序 依法按时 按照规定 按法定时限 清理后 经清理 自行',
  and: '和 及 以及 或 或者 、 并',
  inside: '年 度 年度 期间 内 里 中 在 年底 年末 底 末 期 以 - — ~ 至今',
  among: '其中 其 中',
  colon: ':',
  comma: ',',
  stop: ', ; : 。 . ! ? ( ) [ ] 、',
  open: '(',
  close: ')',
  no: '未 没有 无 尚未 未曾 均未 没 不存在 从未 均无 暂无 并未 也未 也无 未有',
  occur: '发生 产生 出现 存在 引发 发生过 产生过 出现过',
  as: '作出 做出 属于 属 列为 按 按照 包括 分别为 结果 情况 依照 情形 情况为',
  by: '因 由 由于 就 被 经',
  case: '案件 案 事件 件 情况 情形 事项 问题 现象 等情况 等情形 等 等案件',
  share: '占 占比 占比为 约占 比例 比例为 率 率为 占比约 比重 占总数 占总量 占比达',
  whole: '总数 总量 比 全部 办结总数 办理总数 申请总数 答复总数 总体 办结量 全部申请',
  /** Behind a word these say that it is not spoken of, */
  unrelated: '无关 以外 之外 外',
  /** and before it these. */
  apartFrom: '除 不涉及 均不涉及 未涉及 非',
  /** Known for wordings that name them. */
  named: '其他 其它 而 入 外 除 以 对 需 需要 将 行政 党政 复议机关 任何',
  /** Words that hold characters of numbers, or other words, and are none. */
  notNumbers:
    '自然资源 自然灾害 景区 园区 片区 城区 地区 小区 校区 库区 山区 灾区 第三方 十四五 十三五 三安全一稳定 一是 二是 三是 四是 五是 六是 一并 一律 统一 一般 一定 一致 一次性 一件一档 一事一档 一站式 万元 千方百计 百分点 一体 两办 三公经费 三审三校 双公示 双随机 一公开 九类 六稳六保 一网通办 七类 单一 唯一 同一 逐一 之一 进一步 一批 零距离 零差错 零发生 零投诉',
} as const;
