import type { CellValue, ColumnWorth } from '../../grid';
import { remembering } from '../../remembering';
import { looksApart } from './apart';
import { figureLook, lookOfText, type CellLook } from './look';

const typedLooks = remembering((text): readonly CellLook[] => [lookOfText(text.trim())]);
const looseLooks = /* @__PURE__ */ remembering(
  (text): readonly CellLook[] => looksApart(text.trim()) ?? typedLooks(text),
);

/** What a cell looks like. A sheet's parts figures from labels: there, digits at the end of one are its own. */
export function looksOf(value: NonNullable<CellValue>, columns: ColumnWorth): readonly CellLook[] {
  if (typeof value !== 'string') return [figureLook(String(value))];
  return columns === 'typed' ? typedLooks(value) : looseLooks(value);
}
