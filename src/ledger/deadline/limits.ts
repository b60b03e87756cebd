/** Times that the law sets, all in 工作日, and where. */
export const statutoryTimes = {
  answer: { days: 20, basis: '条例第三十三条第二款' },
  extension: { days: 20, basis: '条例第三十三条第二款' },
  correctionNotice: { days: 7, basis: '条例第三十条' },
  opinion: { days: 15, basis: '条例第三十二条、第三十四条' },
  payment: { days: 20, basis: '国办函〔2020〕109号' },
} as const;

/** What stops the clock or begins it anew, and where that stands. */
export const clockBasis = {
  received: '条例第三十一条；收到当日不计算在内',
  correction: '条例第三十条；补正收到后重新起算',
  opinion: '条例第三十三条第三款：征求意见所需时间不计算在期限内',
  payment: '国办函〔2020〕109号：缴费后重新起算',
  reasonable: '条例第三十五条：合理期限由行政机关确定',
} as const;
