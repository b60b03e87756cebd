import { uncalculated, type CellValue } from '../../../../report';
import type { Attributes } from '../../../markup';
import { isUnseen } from '../../../unseen';
import {
  asStyled,
  richText,
  xmlNumber,
  type Look,
  type Run,
  type RunLook,
  type SeenCell,
} from '../../../workbooks';
import { lookInSheet } from './look';

/** A cell of a table, as it comes together. */
export interface OpenCell {
  readonly attributes: Attributes;
  /** What its paragraphs show; null where it has none. */
  runs: Run[] | null;
  /** What its style says of all that it holds. */
  readonly style: RunLook;
}

/** What is to be read of a cell; null where it holds nothing. */
export function seenIn(cell: OpenCell): Omit<SeenCell, 'row' | 'column'> | null {
  const { attributes, runs } = cell;
  const isFormula = attributes['table:formula'] !== undefined;
  const type = typeOf(attributes);
  const rich = richText(runs ?? []);
  if (type === 'string' || type === '') {
    const text = runs ? rich.text : (attributes['office:string-value'] ?? '');
    const isBlank = text === '' && rich.struck === '' && rich.unseen === '';
    if (isBlank && !isFormula) return null;
    // A formula that was calculated shows something, were it an empty paragraph.
    const isWaiting = isBlank && type === '' && !runs;
    const value = isWaiting ? uncalculated : text === '' ? null : text;
    const { struck, unseen } = rich;
    return { value, struck, unseen, isFormula, isDate: false, look: null };
  }
  const { value, look } = storedIn(
    type,
    attributes,
    runs ? rich.text + rich.struck + rich.unseen : null,
  );
  const written = runs?.filter((run) => run.text.trim() !== '') ?? [];
  const looks: readonly RunLook[] = written.length > 0 ? written : [cell.style];
  const stored = asStyled(
    { value, struck: '', unseen: '' },
    {
      struck: looks.every(({ struck }) => struck),
      unseen: looks.every(isOutOfSight),
      backed: false,
    },
  );
  return { ...stored, isFormula, isDate: type === 'date', look };
}

const isOutOfSight = (look: RunLook) => isUnseen(look, '') || (look.hidden ?? false);
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
  const number = xmlNumber(written);
  if (number === null) return { value: text ?? written, look: null };
  return { value: number, look: text === null ? null : lookInSheet(number, text) };
}
