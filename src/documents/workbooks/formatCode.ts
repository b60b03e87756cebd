import { showsDate } from '../../report';
import type { Visibility } from './seen';

/** How numbers are shown. */
export interface Shown {
  /** As dates or times. */
  readonly isDate: boolean;
  /** The code by which a number may look like another one; null where none can. */
  readonly code: string | null;
}

/** Number formats of Excel's own that show dates and times, those of Chinese Excel included. */
const isOwnDate = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

const own: Readonly<Record<number, string>> = { 9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?' };

/** The code of a format that has its number alone. */
export function formatCode(id: number): string {
  return isOwnDate(id) ? 'yyyy-mm-dd' : (own[id] ?? 'General');
}

/** What a code is made of: its bones, with a `"` for each text in it, and what these texts say. */
function taken(code: string): { readonly bones: string; readonly texts: string } {
  let bones = '';
  let texts = '';
  for (let at = 0; at < code.length; at += 1) {
    const sign = code.charAt(at);
    const closing = sign === '"' ? '"' : sign === '[' ? ']' : '';
    if (closing !== '') {
      const end = code.indexOf(closing, at + 1);
      const inside = code.slice(at + 1, end < 0 ? undefined : end);
      const currency = /^\$([^-]*)/.exec(inside)?.[1] ?? '';
      // `[h]` counts hours; `[红色]` and `[>9]` are no part of what is shown.
      if (sign === '[' && /^[hms]+$/i.test(inside)) bones += inside;
      else if (sign === '"' || currency !== '') {
        bones += '"';
        texts += sign === '"' ? inside : currency;
      }
      at = end < 0 ? code.length : end;
    } else if ('\\!_*'.includes(sign)) {
      if (sign !== '_') {
        bones += '"';
        texts += code.charAt(at + 1);
      }
      at += 1;
    } else bones += sign;
  }
  return { bones, texts };
}

/** What shows every number as what it is, but for places behind the point: its digits in one piece. */
const plainNumber = /^(?:[#0?][#0?,]*(?:\.[#0?]*)?|\.[#0?]+|@|general|standard|g\/通用格式|)$/i;
const aroundNumber = /^[()+\-\s¥￥$€"]*$/;
function isPlainSection(bones: string): boolean {
  const [number = '', ...others] = bones.match(/[#0?.,@]+|general|standard|g\/通用格式/gi) ?? [];
  const around = bones.replace(number, '');
  return others.length === 0 && plainNumber.test(number) && aroundNumber.test(around);
}
const holdsGeneral = /general|standard|g\/通用格式/i;
const holdsNumber = new RegExp(`[#0?@]|${holdsGeneral.source}`, 'i');
/** A comma at the end divides by a thousand. */
const scaled = /,(?=[^#0?,]*(?:;|$))/;

export function shownBy(code: string): Shown {
  const { bones, texts } = taken(code);
  const sections = bones.split(';').map((one) => one.trim());
  const [first = '', negative = ''] = sections;
  if (showsDate(code) && !holdsGeneral.test(first)) return { isDate: true, code: null };
  const isPlain =
    sections.every(isPlainSection) &&
    holdsNumber.test(first) &&
    (!holdsNumber.test(negative) || /[-(]/.test(negative)) &&
    !scaled.test(bones) &&
    !/[\d.,%‰]/.test(texts);
  return { isDate: false, code: isPlain ? null : code };
}

/** How a cell of a style shows what it holds. */
export type CellStyle = Shown & Visibility;

export const plainStyle: CellStyle = {
  ...shownBy('General'),
  struck: false,
  unseen: false,
  backed: false,
};
