import { fold, mendRadicals, withoutSpace } from '../characters/fold';

/** What a report's title names; null where it is left open. */
export interface Title {
  readonly organ: string | null;
  readonly year: number | null;
}

const chineseDigits = '〇一二三四五六七八九';
const year = String.raw`(\d{4}|[〇零○OoＯ一二三四五六七八九]{4})`;
const subject = '(?:政府|政务)?信息公开(?:工作)?的?(?:年度)?(?:工作)?(?:年度)?(?:情况)?报告';
/** What may follow: the name of a site, the year in brackets, 公布. */
const tail = '(?:[》)]*(?:[-_—–|(].*)?)?';
const yearFirst = new RegExp(`^(.*?)${year}年度?的?${subject}${tail}$`);
const yearLast = new RegExp(`^(.*?)${subject}[(-]?${year}年?度?\\)?$`);
const yearOpen = new RegExp(`^(.*?)${subject}${tail}$`);

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
    .replace(/^(?:附件?\d*[:.]?|[《"“(]+)+/, '')
    .replace(/(?:关于(?:印发|公布)?|[《"“]|的)+$/, '');
  return name === '' ? null : name;
}

/** Reads a text as a report's title: `某某街道办事处2024年政府信息公开工作年度报告`. */
export function readTitle(text: string): Title | null {
  if (text.length > 120 || !text.includes('报') || /[。;；!！?？]/.test(text)) return null;
  const tight = fold(text);
  if (!tight.includes('信息公开') || tight.length > 80) return null;
  // The organ's name keeps its own brackets and characters, where they can be told apart.
  const written = mendRadicals(withoutSpace(text));
  const named = (length: number) =>
    organOf(written.length === tight.length ? written.slice(0, length) : tight.slice(0, length));
  const match = yearFirst.exec(tight) ?? yearLast.exec(tight);
  const [, organ = '', digits = ''] = match ?? [];
  if (match) return { organ: named(organ.length), year: yearOf(digits) };
  const open = tight.includes(',') ? null : yearOpen.exec(tight);
  return open && { organ: named((open[1] ?? '').length), year: null };
}

/** A year that a short text is about: `2024年`, `年报2024表三`, `二〇二四年度`. */
export function yearHint(text: string): number | null {
  const tight = fold(text);
  const match = new RegExp(`(?<!\\d)${year}(?!\\d)`).exec(tight);
  return match === null ? null : yearOf(match[1] ?? '');
}
