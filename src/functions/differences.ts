import { difference, isBlank, numberIn, type Cells } from './cells';
import { elementwise } from './elementwise';
import { Failure } from './failure';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** 一 + 二 − 三（七） − 四 of 表三: 0 where the printed relation holds. */
export function balanceDifference(
  received: Cells,
  carriedIn: Cells,
  concluded: Cells,
  carriedOut: Cells,
) {
  return elementwise(
    [received, carriedIn, concluded, carriedOut],
    ([one = 0, two = 0, three = 0, four = 0]) => difference(one + two, three + four),
  );
}

/** Total minus its parts, part beside part. */
export function partsDifference(total: Cells, parts: readonly Cells[]) {
  return elementwise([total, ...parts], ([whole = 0, ...numbers]) =>
    difference(whole, sum(numbers)),
  );
}

/** Total minus the sum of every number in a range; blanks count 0, a text is an error. */
export function rangeDifference(total: Cells, range: Cells): number | Failure {
  const whole = total.length === 1 && total[0]?.length === 1 ? numberIn(total[0][0]) : null;
  if (whole === null) return new Failure('#VALUE!', '第一个参数应当是一个单元格：总计。');
  if (whole instanceof Failure) return whole;
  let parts = 0;
  for (const row of range) {
    for (const cell of row) {
      if (isBlank(cell)) continue;
      const number = numberIn(cell);
      if (number instanceof Failure) return number;
      parts += number;
    }
  }
  return difference(whole, parts);
}

/** 上年结转 minus last year's 结转下年度: 0 where this year carries on from last. */
export function carryDifference(thisYearCarriedIn: Cells, lastYearCarriedOut: Cells) {
  return elementwise([thisYearCarriedIn, lastYearCarriedOut], ([now = 0, last = 0]) =>
    difference(now, last),
  );
}

/** 现行有效 minus (last year's + 制发 − 废止): 0 where the count carries on. */
export function effectiveDifference(last: Cells, issued: Cells, repealed: Cells, now: Cells) {
  return elementwise(
    [last, issued, repealed, now],
    ([before = 0, made = 0, ended = 0, present = 0]) => difference(present, before + made - ended),
  );
}
