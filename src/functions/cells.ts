import { largestCount } from '../validation';
import { Failure, failureIn } from './failure';

/** A range as Excel hands it over: rows of numbers, texts, booleans, blanks and errors. */
export type Cells = readonly (readonly unknown[])[];

/** Excel hands over a blank as null, as '' or, left out, as undefined. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || cell === '';
}

export const widthOf = (cells: Cells): number => cells[0]?.length ?? 0;

/** `3行×7列`, for messages. */
export function sizeText(cells: Cells): string {
  return `${cells.length}行×${widthOf(cells)}列`;
}

/**
 * A cell's number by Excel's convention for arithmetic: a blank counts 0. A text is not coerced:
 * a number stored as text is the slip that these functions are there to show.
 */
export function numberIn(cell: unknown): number | Failure {
  if (isBlank(cell)) return 0;
  if (typeof cell === 'number') {
    if (Math.abs(cell) <= largestCount) return cell;
    return new Failure('#VALUE!', `${cell} 数太大，请核对是不是多按了数字。`);
  }
  const failure = failureIn(cell);
  if (failure) return failure;
  return new Failure(
    '#VALUE!',
    `“${String(cell)}”不是数值，请改为数字；文本形式的数字请转换为数值。`,
  );
}

/** Left minus right, 0 where they differ by nothing but the rounding of decimals. */
export function difference(left: number, right: number): number {
  const gap = left - right;
  return Math.abs(gap) < 1e-9 * Math.max(1, Math.abs(left), Math.abs(right)) ? 0 : gap;
}
