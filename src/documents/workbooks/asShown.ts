import type { CellValue, ReadingNote } from '../../report';
import type { Look } from './seen';
import { spelledOut } from './spelledOut';

/** A number in the grid, and how it is shown. */
export interface Formatted {
  readonly line: CellValue[];
  readonly row: number;
  readonly column: number;
  readonly look: Look;
}

/** The part of the library that is used, which it gives no types. */
interface Formatting {
  readonly SSF: { readonly format: (code: string, value: unknown) => unknown };
}

/** Digits of a number as it is shown, signs and parted thousands aside. */
const number = /^(?!#)[^\d.,-]*(-?(?:\d+(?:,+\d+)*(?:\.\d+)?|\.\d+))[^\d.,%‰]*$/;
/** Nought is nought in percent, too. */
const nought = /^-?0+(?:\.0+)?[%‰]$/;

/**
 * Puts numbers in the grid as their cells show them, where that is another number than the one that
 * is stored: a report is read as it is seen. `0\.00,` shows 77302800 as 773.03.
 */
export async function showAsFormatted(
  sheet: string,
  formatted: readonly Formatted[],
): Promise<readonly ReadingNote[]> {
  if (formatted.length === 0) return [];
  // Loaded where a workbook has such a number: few have.
  const library: Formatting = await import('@e965/xlsx');
  return formatted.flatMap(({ line, row, column, look }) => {
    const stored = line[column];
    const shown = 'text' in look ? look.text : shownBy(look.code, Number(stored), library);
    const read = number.exec(shown)?.[1]?.replaceAll(',', '');
    const isSame = read !== undefined && Number(read) === stored;
    if (isSame || (stored === 0 && nought.test(shown))) return [];
    line[column] = shown === '' ? null : shown;
    const place = { sheet, row, column };
    return [{ place, text: `存的是 ${String(stored)}，按格式显示为“${shown}”，按显示的读取。` }];
  });
}

/** A code that cannot be made out shows the number itself. */
function shownBy(code: string, value: number, { SSF }: Formatting): string {
  try {
    return spelledOut(code, value) ?? String(SSF.format(code, value)).trim();
  } catch {
    return '';
  }
}
