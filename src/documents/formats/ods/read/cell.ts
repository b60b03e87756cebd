import { uncalculated, type CellValue } from '../../../../report';
import type { Attributes } from '../../../markup';
import { richText, struckOut, type Look, type Run, type SeenCell } from '../../../workbooks';
import { lookInSheet } from './look';

/** A cell of a table, as it comes together. */
export interface OpenCell {
  readonly attributes: Attributes;
  /** What its paragraphs show; null where it has none. */
  runs: Run[] | null;
  /** Its style strikes out all that it holds. */
  readonly struck: boolean;
}

/** What is to be read of a cell; null where it holds nothing. */
export function seenIn(cell: OpenCell): Omit<SeenCell, 'row' | 'column'> | null {
  const { attributes, runs } = cell;
  const isFormula = attributes['table:formula'] !== undefined;
  const type = typeOf(attributes);
  const rich = richText(runs ?? []);
  if (type === 'string' || type === '') {
    const text = runs ? rich.text : (attributes['office:string-value'] ?? '');
    const isBlank = text === '' && rich.struck === '';
    if (isBlank && !isFormula) return null;
    // A formula that was calculated shows something, were it an empty paragraph.
    const isWaiting = isBlank && type === '' && !runs;
    const value = isWaiting ? uncalculated : text === '' ? null : text;
    return { value, struck: rich.struck, isFormula, isDate: false, look: null };
  }
  const { value, look } = storedIn(type, attributes, runs ? rich.text + rich.struck : null);
  const isStruck =
    runs && runs.length > 0 ? rich.text.trim() === '' && rich.struck !== '' : cell.struck;
  const stored = isStruck ? struckOut({ value, struck: '' }) : { value, struck: '' };
  return { ...stored, isFormula, isDate: type === 'date', look };
}

const typeOf = (attributes: Attributes) => attributes['office:value-type'] ?? '';

/** @param text that the cell shows; null where the program that wrote the file left none */
function storedIn(
  type: string,
  attributes: Attributes,
  text: string | null,
): { readonly value: CellValue; readonly look: Look | null } {
  if (type === 'boolean')
    return { value: attributes['office:boolean-value'] === 'true', look: null };
  if (type === 'date')
    return { value: attributes['office:date-value']?.slice(0, 10) ?? text, look: null };
  if (type === 'time')
    return { value: text ?? attributes['office:time-value'] ?? null, look: null };
  const written = attributes['office:value'] ?? '';
  const number = written.trim() === '' ? NaN : Number(written);
  if (Number.isNaN(number)) return { value: text ?? written, look: null };
  return { value: number, look: text === null ? null : lookInSheet(number, text) };
}
