import type { CellValue } from '../../../report';
import { damaged, UnreadableFile } from '../../unreadable';
import { xmlNumber } from '../../workbooks';

/** What is written for numbers that are none. */
const noNumbers: Readonly<Record<string, CellValue>> = {
  NA: '#N/A',
  ERROR: '#ERROR!',
  NULL: null,
};

/**
 * The rows of a DIF file, whose values have two lines each: `0,12` and `V`; `1,0` and `"行政许可"`. The
 * library knows no Chinese in them, and takes what is no number for 0.
 * @throws UnreadableFile where something else stands among them
 */
export function rowsOfDif(text: string): CellValue[][] {
  const lines = text.split(/\r?\n/);
  const rows: CellValue[][] = [];
  // The last head, like all of them, has three lines.
  for (let at = lines.indexOf('DATA') + 3; at < lines.length; at += 2) {
    const [, kind, number = ''] = /^(-1|0|1),(.*)$/.exec(lines[at] ?? '') ?? [];
    const said = (lines[at + 1] ?? '').trim();
    if (kind === '-1' && said === 'BOT') rows.push([]);
    else if (kind === '-1' && said === 'EOD') return rows;
    else if (kind === '0') rows.at(-1)?.push(numberOf(number.trim(), said));
    else if (kind === '1') rows.at(-1)?.push(textOf(said));
    else break;
  }
  throw new UnreadableFile(damaged);
}

function numberOf(number: string, kind: string): CellValue {
  if (kind === 'TRUE' || kind === 'FALSE') return kind === 'TRUE';
  if (kind in noNumbers) return noNumbers[kind] ?? null;
  return xmlNumber(number) ?? (number === '' ? null : number);
}

function textOf(said: string): CellValue {
  const [, inside = said] = /^"(.*)"$/.exec(said) ?? [];
  return inside === '' ? null : inside.replaceAll('""', '"');
}
