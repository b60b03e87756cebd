import type { Look } from '../../../workbooks';

/** A number as it is shown, with what stands around it: 1,234.50件, (5). */
const figure = /^([^\d.,]*)(\d[\d,]*(?:\.(\d+))?|\.(\d+))([^\d.,]*)$/;
const scientific = /^[+-]?(\d)(?:\.(\d+))?E[+-]?\d+$/i;

/**
 * Null where a text shows a number as it is, but for places behind the point and for nought, which
 * may be a line (`-`); else what is shown in its place.
 */
export function lookInSheet(number: number, text: string): Look | null {
  const shown = text.trim();
  // An error, of which some programs store that it is nought.
  if (/^#[^#]/.test(shown)) return { text: shown };
  if (number === 0 && shown !== '' && !/\d/.test(shown)) return null;
  return shows(number, shown) ? null : { text: shown };
}

function shows(number: number, shown: string): boolean {
  if (scientific.test(shown)) {
    const [, , decimals = ''] = scientific.exec(shown) ?? [];
    return Number(shown) === Number(number.toExponential(Math.min(decimals.length, 20)));
  }
  const [, before = '', digits = '', behind, alone, after = ''] = figure.exec(shown) ?? [];
  if (digits === '') return false;
  const isNegative = /[-−]/.test(before) || (before.endsWith('(') && after.startsWith(')'));
  const size = Number(digits.replaceAll(',', ''));
  const places = Math.min((behind ?? alone ?? '').length, 20);
  if (after.includes('%') || after.includes('‰')) return false;
  return Math.abs((isNegative ? -size : size) - number) <= 0.5 * 10 ** -places + 1e-9;
}
