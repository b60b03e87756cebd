import { numeralAt, type Numeral } from './numerals';

/**
 * A number in prose with what it counts. `bounded` are 余件, 近百件 and 约5%, which can neither agree
 * with a table nor disagree; `none` are dates, articles, telephones: no number of anything.
 */
export interface Quantity {
  readonly kind: 'count' | 'percent' | 'money' | 'year' | 'month' | 'ordinal' | 'bounded' | 'none';
  /** Counts as they are, percents as printed (35.3), money in 万元, years and months by number. */
  readonly value: number;
  /** How many decimals were printed, for comparing rounded numbers; of money in 万元. */
  readonly decimals: number;
  /** What a count is counted in: 件, 项. */
  readonly unit: string;
  readonly end: number;
}

const units = ['件次', '宗次', '件', '条', '份', '项', '起', '宗', '例', '次'];
const before = [
  '不足',
  '不到',
  '将近',
  '接近',
  '超过',
  '突破',
  '大约',
  '约',
  '近',
  '超',
  '逾',
  '至少',
];
/** 数十件, 几百件, 上千件: so many tens, whether or not 数 was taken into the word before. */
const isVague = (text: string, tens: number) =>
  '十百千'.includes(text.charAt(tens) || ' ') && '数几上'.includes(text.charAt(tens - 1) || ' ');
const inside = ['余', '多', '来', '几', '万'];
const after = ['以上', '以下', '以内', '左右', '上下', '不等', '余', '多'];
/** What a unit of money is in 万元, as a power of ten. */
const scales: readonly (readonly [string, number])[] = [
  ['万元', 0],
  ['亿元', 4],
  ['元', -4],
];

const wordAt = (text: string, at: number, words: readonly string[]) =>
  words.find((word) => text.startsWith(word, at));

function yearAt(text: string, from: number, { value, end, decimals }: Numeral): Quantity | null {
  const isYear = value !== null && value >= 1950 && value < 2100 && end - from === 4;
  if (!isYear || decimals > 0 || text.charAt(end) !== '年') return null;
  return { kind: 'year', value, decimals: 0, unit: '年', end: end + 1 };
}

/** 2022至2024年, 2022-2024年: none of the years alone. */
function yearsAt(text: string, from: number, { value, end, decimals }: Numeral): Quantity | null {
  const isYear = value !== null && value >= 1950 && value < 2100 && end - from === 4;
  const to = isYear && decimals === 0 && '至到~—-'.includes(text.charAt(end) || ' ');
  const last = to ? numeralAt(text, end + 1) : null;
  const year = last && yearAt(text, end + 1, last);
  return year && { ...year, value: NaN };
}

/** 12月31日, 3月, 15日: the month is told, the day is not. */
function dateAt(text: string, { value, end }: Numeral): Quantity | null {
  if (value === null || text.charAt(end) !== '月') return null;
  const day = numeralAt(text, end + 1);
  const whole = day && text.charAt(day.end) === '日' ? day.end + 1 : end + 1;
  return { kind: 'month', value, decimals: 0, unit: '月', end: whole };
}

function moneyAt(text: string, { value, end, decimals }: Numeral): Quantity | null {
  const [unit, power] = scales.find(([name]) => text.startsWith(name, end)) ?? [];
  if (unit === undefined || power === undefined || value === null) return null;
  return {
    kind: 'money',
    value: Number(`${value}e${power}`),
    decimals: decimals - power,
    unit,
    end: end + unit.length,
  };
}

/** People count many things by 个: it is taken where nothing follows that is counted. */
function unitAt(text: string, at: number): string | undefined {
  const isLast = /^个(?:$|[,;:。、()])/u.test(text.slice(at, at + 2));
  return isLast ? '个' : wordAt(text, at, units);
}

/** A number and its unit, from the number on. */
function measuredAt(text: string, from: number): Quantity | null {
  const numeral = numeralAt(text, from);
  if (!numeral) return null;
  const { value, decimals, end } = numeral;
  const own =
    yearAt(text, from, numeral) ??
    yearsAt(text, from, numeral) ??
    dateAt(text, numeral) ??
    moneyAt(text, numeral);
  if (own) return own;
  if (text.charAt(end) === '%' && value !== null) {
    return { kind: 'percent', value, decimals, unit: '%', end: end + 1 };
  }
  let at = end;
  for (let word = wordAt(text, at, inside); word; word = wordAt(text, at, inside))
    at += word.length;
  const unit = unitAt(text, at);
  if (unit === undefined || text.startsWith('次性', at) || value === null) {
    return { kind: 'none', value: value ?? NaN, decimals, unit: '', end };
  }
  const last = at + unit.length;
  const tail = wordAt(text, last, after);
  const isVague = at > end || tail !== undefined || decimals > 0;
  const kind = isVague ? 'bounded' : 'count';
  return { kind, value, decimals: 0, unit, end: last + (tail?.length ?? 0) };
}

/** 第二十条, 第1批: a place in a row of things, whatever follows it. */
function ordinalAt(text: string, from: number): Quantity | null {
  if (text.charAt(from) !== '第') return null;
  const numeral = numeralAt(text, from + 1);
  if (!numeral) return null;
  const unit = wordAt(text, numeral.end, units) ?? '';
  const end = numeral.end + unit.length;
  return { kind: 'ordinal', value: numeral.value ?? NaN, decimals: 0, unit, end };
}

/** Characters with which a quantity may begin: most of a text is none, and is passed over by these. */
const first = new Set(
  Array.from('0123456789零〇一二两三四五六七八九十百千第不将接超突大约近逾至数几上', (one) =>
    one.charCodeAt(0),
  ),
);

/** What is only about that: 近百件, 约30%. */
function bounded(measured: Quantity | null): Quantity | null {
  const { kind } = measured ?? {};
  if (!measured || kind === 'year' || kind === 'none' || kind === 'month') return null;
  return { ...measured, kind: 'bounded' };
}

/** The quantity that begins at a place of a plain text; null where none does. */
export function quantityAt(text: string, from: number): Quantity | null {
  if (!first.has(text.charCodeAt(from))) return null;
  const ordinal = ordinalAt(text, from);
  if (ordinal) return ordinal;
  if (isVague(text, from)) return bounded(measuredAt(text, from));
  if (isVague(text, from + 1)) return bounded(measuredAt(text, from + 1));
  const word = wordAt(text, from, before);
  if (word === undefined) return measuredAt(text, from);
  return bounded(measuredAt(text, from + word.length));
}
