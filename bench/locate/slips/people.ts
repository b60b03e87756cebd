import { below, type Random } from '../../../tests/support/consistentReport';
import { pick, type Slip, type Table3 } from '../table';
import { pickFigure, type Typo } from './typing';

/**
 * How people slip at a keyboard and in a table: the next key, the next key of the number pad, a
 * key hit twice, the line above copied, a total typed where its part belongs. The ranking was
 * not tuned on these.
 */

const besideInRow = ['19', '02', '13', '24', '35', '46', '57', '68', '79', '80'];
const besideOnPad = ['1', '024', '135', '26', '157', '2468', '359', '48', '579', '68'];

function nextKey(neighbours: readonly string[]): Typo {
  return (meant, random) => {
    const text = String(meant);
    const at = below(text.length, random);
    const keys = neighbours[Number(text[at])] ?? '0';
    return Number(text.slice(0, at) + pick(Array.from(keys), random) + text.slice(at + 1));
  };
}

const hitTwice: Typo = (meant, random) => {
  const text = String(meant);
  const at = below(text.length, random);
  return Number(text.slice(0, at + 1) + text.slice(at));
};

/** Two digits next to each other exchanged; a number of one digit gets a 0 behind it. */
const outOfOrder: Typo = (meant, random) => {
  const text = String(meant);
  if (text.length === 1) return meant * 10;
  const at = below(text.length - 1, random);
  const [a = '', b = ''] = [text[at], text[at + 1]];
  return Number(text.slice(0, at) + b + a + text.slice(at + 2));
};

const typos = [nextKey(besideInRow), nextKey(besideOnPad), hitTwice, outOfOrder, () => 0];

function placeOf(at: number, { rows }: Table3): readonly [row: number, column: number] {
  const row = rows.findIndex((figures) => figures.includes(at));
  return [row, rows[row]?.indexOf(at) ?? 0];
}

/** What stands there after one slip, at a figure that should hold something else. */
function slippedValue(at: number, meant: Float64Array, table: Table3, random: Random): number {
  const [row, column] = placeOf(at, table);
  const which = random();
  const own = meant[at] ?? 0;
  if (which < 0.12) return meant[table.rows[row - 1]?.[column] ?? at] ?? own;
  if (which < 0.2) return meant[table.rows[row]?.[6] ?? at] ?? own;
  return own === 0 ? 1 + below(9, random) : pick(typos, random)(own, random);
}

export function slippedByPeople(count: number): Slip {
  return (values, table, random) => {
    const meant = values.slice();
    const slipped = new Set<number>();
    for (let tries = 0; slipped.size < count && tries < 1000; tries += 1) {
      const at = pickFigure(meant, table, random);
      const wrong = slippedValue(at, meant, table, random);
      if (slipped.has(at) || wrong === meant[at]) continue;
      values[at] = wrong;
      slipped.add(at);
    }
    return slipped.size === count;
  };
}
