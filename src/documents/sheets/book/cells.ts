import type { CellStyle } from 'hucre';
import { cellText, cellTextXml } from '../../xmlText';
import { elementXml } from './markup';
import type { Texts } from './texts';

/** A cell as it is written. */
export interface BookCell {
  readonly value?: string | number | boolean | null;
  readonly style?: CellStyle;
  /** Without its equals sign. */
  readonly formula?: string;
  /** What the formula comes to. */
  readonly formulaResult?: string | number | boolean | null;
  /** Of a formula that works with whole ranges: what it fills, `A1:A3`. */
  readonly formulaType?: 'array';
  readonly formulaRef?: string;
  /** It may fill more or fewer cells another time. */
  readonly formulaDynamic?: boolean;
}

/** The cells of a row, by their columns. */
export type Line = readonly (BookCell | undefined)[];

/** @param cells by their places, `row,column` from 0 */
export function linesOf(cells: ReadonlyMap<string, BookCell>): readonly Line[] {
  const lines: (BookCell | undefined)[][] = [];
  for (const [at, cell] of cells) {
    const comma = at.indexOf(',');
    const row = Number(at.slice(0, comma));
    while (lines.length <= row) lines.push([]);
    const line = lines[row];
    if (line) line[Number(at.slice(comma + 1))] = cell;
  }
  return lines;
}

const errors: ReadonlySet<unknown> = new Set(
  '#VALUE! #REF! #N/A #NAME? #NULL! #DIV/0! #NUM! #GETTING_DATA #SPILL! #CALC!'.split(' '),
);

/** The text that a cell holds; null for anything else, what a formula comes to among it. */
export function ownText({ value, formula }: BookCell): string | null {
  return formula === undefined && typeof value === 'string' && !errors.has(value) ? value : null;
}

/**
 * @param place `D6`
 * @param style the attribute that names its style, with a blank before it; empty for the usual one
 */
export function cellXml(place: string, cell: BookCell, style: string, texts: Texts): string {
  const head = `<c r="${place}"`;
  if (cell.formula !== undefined) return formulaXml(head + style, cell);
  const { value = null } = cell;
  const text = ownText(cell);
  if (text !== null) return `${head} t="s"${style}><v>${texts.numberOf(text)}</v></c>`;
  if (typeof value === 'string') return `${head} t="e"${style}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${head} t="b"${style}><v>${Number(value)}</v></c>`;
  if (value !== null && Number.isFinite(value)) return `${head}${style}><v>${value}</v></c>`;
  return style === '' ? '' : `${head}${style}/>`;
}

function formulaXml(head: string, cell: BookCell): string {
  const { formula = '', formulaResult: result = null } = cell;
  const dynamic = cell.formulaDynamic ? ' cm="1"' : '';
  const fills = cell.formulaRef === undefined ? '' : ` ref="${cell.formulaRef}"`;
  const array = cell.formulaType === 'array' ? ` t="array"${fills}` : '';
  const written = elementXml('f', cellTextXml(formula), array);
  if (typeof result === 'string') {
    const shown = elementXml('v', cellTextXml(cellText(result)));
    return `${head}${dynamic} t="str">${written}${shown}</c>`;
  }
  if (typeof result === 'boolean')
    return `${head}${dynamic} t="b">${written}<v>${Number(result)}</v></c>`;
  return `${head}${dynamic}>${written}${result === null ? '' : `<v>${result}</v>`}</c>`;
}
