import { editionOf } from '../../form';
import type { Collection } from '../collect';
import type { CountySum } from '../sum';

/** 截止日期 as the roster writes them, each once. */
function dueDays({ units }: Collection): string {
  const days = [...new Set(units.map(({ unit }) => unit.due))].filter((due) => due !== '').sort();
  return days.length === 0 ? '' : `名册写明的报送截止日期：${days.join('、')}。`;
}

/**
 * 口径和做法: how the sums were made, a sentence each. Each says what the program did, and so cannot
 * be worded otherwise; what the county has to add to it are words of its own.
 * @param day when it is told, `2026-01-20`
 */
export function policiesOf(collection: Collection, sum: CountySum, day: string): readonly string[] {
  const { year, form } = sum;
  const hasParents = collection.units.some(({ unit }) => unit.includes.length > 0);
  return [
    `统计期间为 ${year} 年 1 月 1 日至 12 月 31 日，用${editionOf(form).notice}规定的表格。`,
    '各单位年报的同一数据项逐项相加，不改动各单位的数；汇总表与各单位相加不同的数，都列为调整事项。',
    hasParents
      ? '名册写明含下属单位的，以上级单位的年报为准，下属单位另报的不再计入。'
      : '名册没有写明哪个单位含下属单位，各单位都按自己的年报计入。',
    '一个单位报过几稿的，只计入一稿：审核通过的，是通过的那一稿，收到新稿也不变；其余的，是采用的最后一稿。',
    `没有报送、文件读不了、不是 ${year} 年、几份数字不同而没有选定、已退回而没有再报、交来空表的单位不计入，也不用上年的数或估计的数代替。`,
    '没有填写或读不准的格不当作 0，只是这一项不计入该单位的数。',
    '核查发现错误或需要核实、又没有退回的，照该单位所报的数计入。',
    dueDays(collection),
    `所列情况截至 ${day}。`,
  ].filter((one) => one !== '');
}
