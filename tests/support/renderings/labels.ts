import type { Chance } from './chance';
import { withTypo } from './typos';

/** Slips seen in published tables: what the form prints, and what stood there. */
const slips: Readonly<Record<string, readonly [string, ...string[]]>> = {
  '2.其他法律行政法规禁止公开': ['2.其他法律行政止公开', '2.其他法律法规禁止公开'],
  现行有效件数: ['现行有效件'],
  本年制发件数: ['本年度制发数', '本年(2023)制发件数', '本年制发数'],
  规章: ['规章(制度)', '规 章'],
  '3.危及“三安全一稳定”': ['3.危及"三安全一稳定"', '3.危及三安全一稳定'],
  '（二）部分公开（区分处理的，只计这一情形，不计其他情形）': [
    '（二）部分公开',
    '（二）部分公开（区分处理',
  ],
  '6.属于四类过程性信息': ['6.属于四类过程信息'],
  '1.信访举报投诉类申请': ['1.信访投诉举报类申请'],
  '四、结转下年度继续办理': ['四、结转下年继续办理'],
  '二、上年结转政府信息公开申请数量': ['二、上年结转政府信息公开申请数'],
  '5.要求行政机关确认或重新出具已获取信息': ['5.要求行政机关确认或重新出具己获取信息'],
  本年处理决定数量: ['本年处理决定数'],
  行政规范性文件: ['行政规范性文'],
  行政事业性收费: ['行政事业性收費'],
  自然人: ['自 然 人'],
  总计: ['总 计', '总  计', '總計'],
  结果维持: ['结果 维持', '結果維持'],
};

const radicals: Readonly<Record<string, string>> = {
  一: '⼀',
  二: '⼆',
  三: '三',
  文: '⽂',
  行: '⾏',
  无: '⽆',
  自: '⾃',
  人: '⼈',
  不: '不',
  见: '⻅',
  大: '⼤',
};

/** How one document writes its labels. */
export interface Hand {
  readonly label: (printed: string) => string;
}

const traditional =
  '条條项項规規废廢现現数數处處许許罚罰强強费費单單万萬额額业業开開请請结結转轉续續办辦总總计計维維纠糾审審议議诉訴讼訟经經';
const inTraditional = new Map(
  Array.from({ length: traditional.length / 2 }, (_, i) => [
    traditional[2 * i],
    traditional[2 * i + 1],
  ]),
);

/**
 * A hand that keeps one way of writing throughout, with a slip seen in published tables here and
 * there, and with typos, which may be any, once in so many labels.
 */
export function handOf(chance: Chance, typoOnce = Infinity): Hand {
  const half = chance.once(2);
  const spaced = chance.once(3);
  const ideographic = chance.once(3);
  const fromPdf = chance.once(5);
  const slipsOnce = chance.pick([1000, 12, 4]);
  const old = chance.once(10);
  const label = (printed: string): string => {
    const choices = slips[printed];
    let text = choices && chance.once(slipsOnce) ? chance.pick(choices) : printed;
    if (half) text = text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',');
    if (ideographic) text = text.replace(/^(\d)\./, '$1、');
    if (spaced) text = text.replace(/^(\d[.、]|[（(][一二三四五六七][）)])/, '$1 ');
    if (fromPdf) text = Array.from(text, (character) => radicals[character] ?? character).join('');
    if (old)
      text = Array.from(text, (character) => inTraditional.get(character) ?? character).join('');
    while (Number.isFinite(typoOnce) && text.length > 1 && chance.once(typoOnce))
      text = withTypo(text, chance);
    return text;
  };
  return { label };
}
