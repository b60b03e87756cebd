import { isBlank, numberIn, sizeText, widthOf, type Cells } from './cells';
import { Failure } from './failure';

type Answer = number | '' | Failure;

/** The last row that holds anything, so that whole columns are answered fast. */
function lastFilledRow(cells: Cells): number {
  let row = cells.length - 1;
  while (row > 0 && cells[row]?.every(isBlank)) row -= 1;
  return row;
}

function combineCell(cells: readonly unknown[], combine: (numbers: number[]) => number): Answer {
  if (cells.every(isBlank)) return '';
  const numbers: number[] = [];
  for (const cell of cells) {
    const number = numberIn(cell);
    if (number instanceof Failure) return number;
    numbers.push(number);
  }
  return combine(numbers);
}

const isSingle = (cells: Cells): boolean => cells.length === 1 && widthOf(cells) === 1;

/**
 * Confronts ranges of one shape cell by cell; a single cell goes with every shape. Where all
 * cells of a place are blank the answer is blank, and trailing blank rows are left off.
 * @returns one answer a cell, or #N/A when the shapes differ, naming them.
 */
export function elementwise(
  ranges: readonly Cells[],
  combine: (numbers: number[]) => number,
): Answer[][] | Failure {
  const wide = ranges.filter((cells) => !isSingle(cells));
  const model = wide[0] ?? ranges[0];
  if (!model) return new Failure('#VALUE!', '请给出要核对的数或区域。');
  const width = widthOf(model);
  const other = wide.find((cells) => cells.length !== model.length || widthOf(cells) !== width);
  if (other) {
    return new Failure(
      '#N/A',
      `各区域的大小应当相同：一个是${sizeText(model)}，另一个是${sizeText(other)}。`,
    );
  }
  const rows = 1 + Math.max(...(wide.length > 0 ? wide : [model]).map(lastFilledRow));
  const [line = []] = model;
  return model.slice(0, rows).map((_, row) =>
    line.map((__, column) => {
      const at = ranges.map((cells) => (isSingle(cells) ? cells[0]?.[0] : cells[row]?.[column]));
      return combineCell(at, combine);
    }),
  );
}
