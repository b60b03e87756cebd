import { fold, mendRadicals, withoutSpace } from '../characters/fold';

/** What a report's title names; null where it is left open. */
export interface Title {
  readonly organ: string | null;
  readonly year: number | null;
}

const chineseDigits = '〇一二三四五六七八九';
const year = String.raw`(\d{4}|[〇零○OoＯ一二三四五六七八九]{4})`;
const kinds = '(?:年度)?(?:工作)?(?:年度)?(?:情况)?的?(?:报告|年报)';
const subject = `(?:政府|政务)?信息公开(?:工作)?的?${kinds}`;
/** What may follow: the name of a site, the year in brackets, 公布. */
const tail = '(?:[》)]*(?:[-_—–|(].*)?)?';
const yearLast = new RegExp(`^(.*?)${subject}[(-]?${year}年?度?\\)?$`);
const yearOpen = new RegExp(`^(.*?)${subject}${tail}$`);
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

/** The organ as a title names it, with the words around it taken off. */
function organOf(written: string): string | null {
  const name = written
    .replace(/^(?:附件?\d*[:.]?|[《"“(]+|关于|印发|公布|发布|报送|现将?)+/, '')
    .replace(/(?:关于(?:印发|公布)?|[《"“]|的)+$/, '');
  return name === '' ? null : name;
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

/** Reads a text as a report's title: `某某街道办事处2024年政府信息公开工作年度报告`. */
export function readTitle(text: string): Title | null {
  if (text.length > 120 || !/公\s*[开開].*[报報]/s.test(text) || /[。;；!！?？]/.test(text))
    return null;
  const tight = fold(text);
  if (!tight.includes('信息公开') || tight.length > 80) return null;
  // The organ's name keeps its own brackets and characters, where they can be told apart.
  const written = mendRadicals(withoutSpace(text));
  const named = (from: number, to: number) =>
    organOf((written.length === tight.length ? written : tight).slice(from, to));
  const last = yearLast.exec(tight);
  if (last) {
    const [, before = '', digits = ''] = last;
    return { organ: named(0, before.length), year: yearOf(digits) };
  }
  const [, before] = yearOpen.exec(tight) ?? [];
  if (before === undefined) return null;
  const { from, to, year: own } = partsOf(before);
  if (own === null && tight.includes(',')) return null;
  return { organ: named(from, to), year: own };
}

const period = new RegExp(
  `${year}年1月1日(?:起|开始)?[,，]?(?:至|到|—+|-+|~)+(?:同年|当年|\\1年)?12月31日`,
);

/** The year of a period from its first day to its last: 统计期限为2024年1月1日至2024年12月31日. */
export function yearOfPeriod(text: string): number | null {
  const match = text.length > longestPassage ? null : period.exec(fold(text));
  return match === null ? null : yearOf(match[1] ?? '');
}

const longestPassage = 2000;
const anyYear = /(?:\b|[A-Za-z_])(20\d\d)年(?!\d{1,2}月|.{0,3}修订)/g;

/** Every year of which a text speaks; a date names the day on which something was written. */
export function yearsNamed(text: string): ReadonlySet<number> {
  return new Set(Array.from(fold(text).matchAll(anyYear), ([, digits]) => Number(digits)));
}

/** A year that a short text is about: `2024年`, `年报2024表三`, `二〇二四年度`. */
export function yearHint(text: string): number | null {
  const tight = fold(text);
  const match = new RegExp(`(?:^|\\D)${year}(?!\\d)`).exec(tight);
  return match === null ? null : yearOf(match[1] ?? '');
}
