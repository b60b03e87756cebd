import { shapeOf, type TableForm } from '../../../form';
import { figureLook } from './look';
import type { TokenRow } from './token';

const pageNumber = /^(?:[-–—―─]+ ?\d{1,3} ?[-–—―─]+|第 ?\d{1,3} ?页.{0,9}|\d{1,3}\/\d{1,3})$/;

/** `- 4 -`, `第 4 页`, `4/8`; `3 / 5` may be three figures. */
export function isPageNumber(text: string): boolean {
  return pageNumber.test(text.normalize('NFKC').trim());
}

function isPageLine(line: TokenRow): boolean {
  const [only] = line;
  return line.length === 1 && only !== undefined && isPageNumber(only.text);
}

/** Figures, or marks for missing ones, that a page number may be. */
const inPageNumber = 3;

/** A line that is nothing but the name of a row of so few figures, which must be on another line. */
function waitsForFigures(line: TokenRow | undefined): boolean {
  const [only] = line ?? [];
  const words = only?.match?.words ?? [];
  return (
    line?.length === 1 && words.some(({ kind, shapes }) => kind === 'item' && areShort(shapes))
  );
}

function areShort(shapes: ReadonlySet<TableForm>): boolean {
  return Array.from(shapes).some((table) => shapeOf(table).width <= inPageNumber);
}

function hasFigures(line: TokenRow | undefined): boolean {
  return line?.some(({ kind }) => kind === 'figure') ?? false;
}

/**
 * Leaves page numbers out. One that stands where a row of 表二 waits for its figures may be these:
 * `- 4 -` is also a 4 between two dashes. It stays, as one figure that fits no cell.
 */
export function withoutPageNumbers(lines: readonly TokenRow[]): TokenRow[] {
  const left: TokenRow[] = [];
  lines.forEach((line, i) => {
    const [only] = line;
    const around = [lines[i - 1], lines[i + 1]];
    if (!only || !isPageLine(line)) left.push(line);
    else if (!around.some(hasFigures) && around.some(waitsForFigures))
      left.push([{ ...only, ...figureLook(only.text) }]);
  });
  return left;
}
