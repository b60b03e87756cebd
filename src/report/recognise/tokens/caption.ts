import { remembering } from '../../remembering';
import { fold } from '../characters/fold';
import { organIn, publisherNamed } from './organ';
import { yearHint } from './title';
import { takeMark } from './words';

/** What a short line says of the tables below it: 附：2023年数据, （2023年）, 上年数据, 附：某某所数据. */
export interface Caption {
  readonly years: ReadonlySet<number>;
  /** It is of a year before, without a word of which: 上年, 以前年度. */
  readonly isEarlier: boolean;
  readonly organ: string | null;
}

const longest = 60;
/** A year, and no date: a day is none of a table. */
const yearWritten =
  /(20\d\d|二[〇零○][〇零○一二三四五六七八九]{2})(?:年度?|(?=[^\d年.-]|$))(?!\d)/g;
const earlier = /上一?年(?:度|同期)?|去年(?:同期)?|前年|往年|历年|以前年度|同期/g;
/** Before the name of an organ, that it is about to be named. */
const ahead = /^[("“《]*(?:附(?:件|表|录)?[\d一二三四]*|续表?|另)?[:.、,-]*/;
/** All that a caption says besides years and an organ. */
const words =
  /附(?:件|表|录)?|统计表?|对[照比]表?|比较表?|参考|情况表?|数据|数字|指标|表格?|政府|政务|信息|公开|主动|收到和处理|申请|被?(?:提起)?行政(?:复议|诉讼)|工作|年度|年报|报告|有关|相关|主要|各项|单位[:：]?件|如下|以下|全年|本[年表]|[的为和、与及或至:()《》"“”[\].,。-]|[一二三四]/g;

/** A year without the word, which may be a figure as well. */
export function isBareYear(text: string): boolean {
  return /^20[0-3]\d$/.test(text.trim());
}

/** What a line says as a caption; null for a note, a sentence and all else. */
export const captionOf = /* @__PURE__ */ remembering((text): Caption | null => {
  if (text.length > longest) return null;
  const publisher = publisherNamed(text);
  if (publisher !== null) return { years: new Set(), isEarlier: false, organ: publisher };
  const folded = fold(text);
  const years = new Set<number>();
  const rest = folded.replace(yearWritten, (_, digits: string) => {
    const year = yearHint(digits);
    if (year !== null) years.add(year);
    return '';
  });
  const open = rest.replace(earlier, '');
  const isEarlier = open !== rest;
  // Numbered, it is what is left of a row: 二、上年 of 二、上年结转政府信息公开申请数量.
  if (isEarlier && takeMark(folded).mark !== '') return null;
  if (open.replace(ahead, '').replace(words, '') === '') {
    return years.size > 0 || isEarlier ? { years, isEarlier, organ: null } : null;
  }
  const organ = organAhead(open) ?? (years.size === 1 ? organIn(open) : null);
  return organ === null ? null : { years, isEarlier, organ };
});

/** The organ of which a line says that these are its figures: 附：某某所2023年数据. */
function organAhead(open: string): string | null {
  const named = open.replace(ahead, '');
  const [, name = '', behind = ''] =
    /^(.+?)[的:(]{0,3}((?:政府|政务)?信息公开.*|(?:有关|相关|主要|各项)?(?:数据|统计|情况|指标).*)$/.exec(
      named,
    ) ?? [];
  if (name !== '') return behind.replace(words, '') === '' ? organIn(name) : null;
  return named === open ? null : organIn(named.replace(/[)"”》]$/, ''));
}
