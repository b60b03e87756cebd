import { remembering } from '../../remembering';
import { fold, mendRadicals, withoutSpace } from '../characters/fold';
import { organOfTitle } from './organ';

/** What a report's title names; null where it is left open. */
export interface Title {
  readonly organ: string | null;
  readonly year: number | null;
}

const chineseDigits = '〇一二三四五六七八九';
const year = String.raw`(\d{4}|[〇零○OoＯ一二三四五六七八九]{4})`;
const kinds = '(?:年度|度)?(?:工作)?(?:年度)?(?:情况)?的?(?:报告|年报)';
const matter = '(?:政府|政务)?信息公开(?:工作)?的?';
/** What may follow: the name of a site, the year in brackets, 公布, what kind of letter it is. */
const tail = '(?:[》"”)]*(?:的?(?:通知|通报|公告|公示|报告|函)|[-_—–|(].*)?)?';
const yearLast = new RegExp(`^(.*?)${matter}${kinds}[(-]?${year}年?度?\\)?$`);
const yearInside = new RegExp(`^(.*?)${matter}${year}年?${kinds}${tail}$`);
const yearOpen = new RegExp(`^(.*?)${matter}${kinds}${tail}$`);
/** The year stands before the subject, or before the organ. */
const yearBehind = new RegExp(`^(.*?)${year}年度?的?$`);
const yearAhead = new RegExp(`^((?:附件?\\d*[:.]?|[《"“(]|关于)*)${year}年度?的?(.*)$`);

function yearOf(written: string): number | null {
  const digits = Array.from(written.replace(/[零○Oo]/g, '〇'), (digit) => {
    const at = chineseDigits.indexOf(digit);
    return at < 0 ? digit : String(at);
  });
  const value = Number(digits.join(''));
  return value >= 2000 && value < 2100 ? value : null;
}

/** What stands before the subject: an organ and a year in either order, or one of them. */
function partsOf(before: string): { from: number; to: number; year: number | null } {
  const behind = yearBehind.exec(before);
  if (behind) {
    const [, name = '', digits = ''] = behind;
    return { from: 0, to: name.length, year: yearOf(digits) };
  }
  const [, ahead = '', digits, name = ''] = yearAhead.exec(before) ?? [];
  if (digits === undefined) return { from: 0, to: before.length, year: null };
  const to = before.length;
  return { from: name === '' ? ahead.length : to - name.length, to, year: yearOf(digits) };
}

/** What parts a title from the path to its page, or from a word for what it is: 标题：. */
const apart = /[>＞›»→|｜/\\:：】]/;

/** Reads a text as a report's title: `某某街道办事处2024年政府信息公开工作年度报告`. */
export function readTitle(text: string): Title | null {
  if (text.length > 120 || !/公\s*[开開][^]*[报報]/.test(text) || /[。;；!！?？]/.test(text))
    return null;
  const parts = apart.test(text) ? text.split(apart).flatMap((part) => titleIn(part) ?? []) : [];
  const named = parts.find(({ organ, year: own }) => organ !== null || own !== null);
  return named ?? parts[0] ?? titleIn(text);
}

function titleIn(text: string): Title | null {
  const tight = fold(text);
  if (!tight.includes('信息公开') || tight.length > 80) return null;
  // The organ's name keeps its own brackets and characters, where they can be told apart.
  const written = mendRadicals(withoutSpace(text));
  const named = (from: number, to: number) =>
    organOfTitle((written.length === tight.length ? written : tight).slice(from, to));
  const late = yearLast.exec(tight) ?? yearInside.exec(tight);
  if (late) {
    const [, before = '', digits = ''] = late;
    return { organ: named(0, before.length), year: yearOf(digits) };
  }
  const [, before] = yearOpen.exec(tight) ?? [];
  if (before === undefined) return null;
  const { from, to, year: own } = partsOf(before);
  if (own === null && tight.includes(',')) return null;
  return { organ: named(from, to), year: own };
}

const period = new RegExp(
  `${year}年1月1日(?:起|开始)?[,，]?[至到—~-]{1,9}(?:同年|当年|\\1年)?12月31日`,
);

/** The year of a period from its first day to its last: 统计期限为2024年1月1日至2024年12月31日. */
export function yearOfPeriod(text: string): number | null {
  const match = text.length > longestPassage ? null : period.exec(fold(text));
  return match === null ? null : yearOf(match[1] ?? '');
}

const longestPassage = 2000;
const anyYear = /(?:\b|[A-Za-z_])20\d\d年(?!\d{1,2}月|.{0,3}修订)/g;

/** Every year of which a text speaks; a date names the day on which something was written. */
export const yearsNamed = /* @__PURE__ */ remembering((text): ReadonlySet<number> => {
  const named = fold(text).match(anyYear) ?? [];
  return new Set(named.map((one) => Number(one.replace(/\D/g, ''))));
});

/** A year that a short text is about: `2024年`, `年报2024表三`, `二〇二四年度`. */
export function yearHint(text: string): number | null {
  const tight = fold(text);
  const match = new RegExp(`(?:^|\\D)${year}(?!\\d)`).exec(tight);
  return match === null ? null : yearOf(match[1] ?? '');
}
