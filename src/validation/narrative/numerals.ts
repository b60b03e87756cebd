/**
 * Numbers in prose, with what they count. `approximate` covers 余件 and 近百件, which can neither
 * agree with a table nor disagree.
 */
export interface Quantity {
  readonly kind: 'count' | 'percent' | 'money' | 'year' | 'approximate';
  /** Counts as they are, percents as printed (35.3), money in 万元, years in full. */
  readonly value: number;
  /** How many decimals were printed, for comparing rounded numbers; of money in 万元. */
  readonly decimals: number;
  readonly start: number;
  readonly end: number;
}

const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 一百三十四 is 134, 二〇二四 is 2024, 两 is 2; null where the characters make no number. */
function chineseNumber(text: string): number | null {
  const plain = text.replaceAll('两', '二').replaceAll('〇', '零');
  if (/^[零一二三四五六七八九]{2,}$/u.test(plain)) {
    return Number(plain.replace(/./gu, (one) => String(digits.indexOf(one))));
  }
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

const arabic = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const chinese = '[零〇一二两三四五六七八九十百千]+';
const unit = '件次|宗次|件|条|份|项|起|宗|例|次(?!性)';
const token = new RegExp(
  `(?<year>(?:19|20)\\d\\d|[一二]零[零一二三四五六七八九]{2}|二〇[〇一二三四五六七八九]{2})年` +
    `|(?<percent>${arabic})%` +
    `|(?<money>${arabic})(?<scale>万元|亿元|元)` +
    `|(?<about>近|约|超过|超|逾)?(?<number>${arabic}|${chinese})(?<more>余|多|来|几)?(?<ten>万)?(?:${unit})`,
  'gu',
);

/** What a unit of money is in 万元, as a power of ten. */
const scales: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 亿元: 4 };

function decimalsOf(number: string): number {
  return number.split('.')[1]?.length ?? 0;
}

function quantity(groups: Readonly<Record<string, string | undefined>>) {
  const { year, percent, money, scale, about, number = '', more, ten } = groups;
  const read = (text: string) => Number(text.replaceAll(',', ''));
  if (year !== undefined) {
    const value = /^\d/.test(year) ? Number(year) : chineseNumber(year);
    return value === null ? null : { kind: 'year' as const, value, decimals: 0 };
  }
  if (percent !== undefined) {
    return { kind: 'percent' as const, value: read(percent), decimals: decimalsOf(percent) };
  }
  if (money !== undefined) {
    const power = scales[scale ?? '万元'] ?? 0;
    const value = read(`${money}e${power}`);
    return { kind: 'money' as const, value, decimals: decimalsOf(money) - power };
  }
  const value = /^\d/.test(number) ? read(number) : chineseNumber(number);
  if (value === null) return null;
  const vague = [about, more, ten].some((part) => part !== undefined) || !Number.isInteger(value);
  return { kind: vague ? ('approximate' as const) : ('count' as const), value, decimals: 0 };
}

/** Every quantity in a plain sentence, in order. */
export function quantitiesIn(plain: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of plain.matchAll(token)) {
    const read = quantity(match.groups ?? {});
    if (read) found.push({ ...read, start: match.index, end: match.index + match[0].length });
  }
  return found;
}
