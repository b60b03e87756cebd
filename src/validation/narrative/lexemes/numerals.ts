/** A number as it stands in a text, before it is known what it counts. */
export interface Numeral {
  /** Null where the characters make no number: 一三百. */
  readonly value: number | null;
  /** How many decimals were printed. */
  readonly decimals: number;
  readonly end: number;
}

const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const inChinese = /* @__PURE__ */ new Set('零〇一二两三四五六七八九十百千');

/** 一百三十四 is 134, 二〇二四 is 2024, 两 is 2; null where the characters make no number. */
export function chineseNumber(text: string): number | null {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  const figures = Array.from(plain, (character) => digits.indexOf(character));
  if (figures.length > 1 && figures.every((figure) => figure >= 0)) return Number(figures.join(''));
  let total = 0;
  let digit: number | null = null;
  let least = Infinity;
  for (const character of plain) {
    const power = powers[character];
    if (power === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digits.indexOf(character);
    } else {
      if (power >= least) return null;
      total += (digit ?? 1) * power;
      least = power;
      digit = null;
    }
  }
  return total + (digit ?? 0);
}

const isDigit = (character: string) => character >= '0' && character <= '9';

function digitsFrom(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charAt(end))) end += 1;
  return end;
}

/** `1,204.5`: commas before three digits each, then decimals. */
function arabicAt(text: string, from: number): Numeral {
  let end = digitsFrom(text, from);
  if (end - from <= 3) {
    while (text.charAt(end) === ',' && digitsFrom(text, end + 1) === end + 4) end += 4;
  }
  let decimals = 0;
  if (text.charAt(end) === '.' && isDigit(text.charAt(end + 1))) {
    const last = digitsFrom(text, end + 1);
    decimals = last - end - 1;
    end = last;
  }
  return { value: Number(text.slice(from, end).replaceAll(',', '')), decimals, end };
}

/** Longer ones are no counts, whatever they are. */
const longest = 12;

/** The number that begins at a place of a plain text; null where none does. */
export function numeralAt(text: string, from: number): Numeral | null {
  if (isDigit(text.charAt(from))) return arabicAt(text, from);
  let end = from;
  while (inChinese.has(text.charAt(end))) end += 1;
  if (end === from) return null;
  const value = end - from > longest ? null : chineseNumber(text.slice(from, end));
  return { value, decimals: 0, end };
}
