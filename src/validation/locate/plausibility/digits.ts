import { rates } from './rates';

/** How likely a number becomes another under the fingers. */

const digitRow = '1234567890';
const pad = ['789', '456', '123', '0'];

function besideInRow(a: string, b: string): boolean {
  return Math.abs(digitRow.indexOf(a) - digitRow.indexOf(b)) === 1;
}

function onPad(digit: string): { readonly row: number; readonly column: number } {
  const row = pad.findIndex((keys) => keys.includes(digit));
  return { row, column: pad[row]?.indexOf(digit) ?? 0 };
}

function besideOnPad(a: string, b: string): boolean {
  const from = onPad(a);
  const to = onPad(b);
  return Math.abs(from.row - to.row) + Math.abs(from.column - to.column) === 1;
}

const digits = Array.from(digitRow);

function table(beside: (a: string, b: string) => boolean): ReadonlyMap<string, number> {
  return new Map(
    digits.flatMap((a) => {
      const neighbours = digits.filter((b) => beside(a, b));
      return neighbours.map((b) => [a + b, 1 / neighbours.length] as const);
    }),
  );
}

const rowKeys = table(besideInRow);
const padKeys = table(besideOnPad);

/** The digit meant, and the digit typed. */
function wrongKey(meant: string, typed: string): number {
  const both = meant + typed;
  const { any, row, pad: onThePad } = rates.key;
  return any / 9 + row * (rowKeys.get(both) ?? 0) + onThePad * (padKeys.get(both) ?? 0);
}

/** Leading zeros vanish: 105 with its first digit typed as 0 reads 5. */
function sameLength(meant: string, typed: string): number {
  const padded = typed.padStart(meant.length, '0');
  const differing = Array.from(meant).flatMap((digit, i) => (digit === padded[i] ? [] : [i]));
  const [first = 0, second = 0] = differing;
  const a = meant.charAt(first);
  if (differing.length === 1) {
    return (rates.filled.replaced / meant.length) * wrongKey(a, padded.charAt(first));
  }
  const swapped =
    differing.length === 2 &&
    second === first + 1 &&
    a === padded[second] &&
    meant[second] === padded[first];
  return swapped ? rates.filled.swapped / (meant.length - 1) : 0;
}

/** The places at which leaving a digit out of `longer` gives `shorter`. */
function omissions(longer: string, shorter: string): readonly number[] {
  return Array.from(longer).flatMap((_, i) =>
    longer.slice(0, i) + longer.slice(i + 1) === shorter ? [i] : [],
  );
}

function longer(meant: string, typed: string): number {
  const places = omissions(typed, meant);
  if (places.length === 0) return 0;
  const doubled = places.length > 1;
  const any = places.length / (meant.length + 1) / 10;
  const twice = doubled ? 1 / meant.length : 0;
  return rates.filled.inserted * ((1 - rates.doubled) * any + rates.doubled * twice);
}

function shorter(meant: string, typed: string): number {
  return (rates.filled.dropped * omissions(meant, typed).length) / meant.length;
}

/** Likelihood that a number other than 0 is typed as another number other than 0. */
export function mistyped(meant: number, typed: number): number {
  const a = String(meant);
  const b = String(typed);
  if (b.length === a.length + 1) return longer(a, b);
  if (b.length > a.length) return 0;
  return sameLength(a, b) + (b.length === a.length - 1 ? shorter(a, b) : 0);
}
