import { cellTextXml, withinCell } from '../../documents/xmlText';
import { attributesXml } from './elements';

/** What a cell is to hold; a formula without `=`, and what it comes to. */
export interface CellContent {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** Where the formula works with whole ranges: what it fills, `A1:C5`, and {@link dynamicMark}. */
  readonly fills?: { readonly range: string; readonly mark: number };
  /** The cell's formula stays as it is spelled. */
  readonly keepsFormula?: boolean;
}

const error = /^#(?:VALUE!|N\/A|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/;

/** The `t` of a cell and what stands in it. `prefix` is that of the sheet's own elements. */
export function contentXml(
  { value, formula, fills, keepsFormula }: CellContent,
  prefix: string,
  keptFormula: string,
): { readonly type: string | null; readonly xml: string } {
  const f = keepsFormula ? keptFormula : formulaXml(formula, fills, prefix);
  const v = (text: string) => `${f}<${prefix}v>${text}</${prefix}v>`;
  if (value === null) return { type: null, xml: f };
  if (typeof value === 'number') return { type: null, xml: v(String(value)) };
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  const held = cellTextXml(withinCell(value));
  if (f !== '') return { type: error.test(value) ? 'e' : 'str', xml: v(held) };
  const text = `<${prefix}t xml:space="preserve">${held}</${prefix}t>`;
  return { type: 'inlineStr', xml: `<${prefix}is>${text}</${prefix}is>` };
}

function formulaXml(
  formula: string | undefined,
  fills: CellContent['fills'],
  prefix: string,
): string {
  if (formula === undefined) return '';
  const kind = fills ? attributesXml({ t: 'array', ref: fills.range }) : '';
  return `<${prefix}f${kind}>${cellTextXml(formula)}</${prefix}f>`;
}
