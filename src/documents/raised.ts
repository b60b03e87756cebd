const above = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const below = '₀₁₂₃₄₅₆₇₈₉';

/**
 * Text that stands above or below its line, written with the signs of Unicode that do: the digits
 * of a footnote are no digits of the number before them.
 * @param position as Office calls it: `superscript`, `subscript`, else on the line
 */
export function raised(text: string, position: string): string {
  const digits = position === 'superscript' ? above : position === 'subscript' ? below : null;
  if (digits === null) return text;
  return text.normalize('NFKC').replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}
