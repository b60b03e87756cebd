import {
  asOne,
  brokenAt,
  measure,
  wrappedAt,
  type Layout,
} from '../tests/validation/narrative/passages/measure';
import { passagesOf } from '../tests/validation/narrative/passages/read';
import { anotherHand } from '../tests/validation/narrative/passages/anotherHand';
import { anotherHandAgain } from '../tests/validation/narrative/passages/anotherHandAgain';
import { coastToSteppe } from '../tests/validation/narrative/passages/coastToSteppe';
import { countiesToBureaus } from '../tests/validation/narrative/passages/countiesToBureaus';
import { countrywide } from '../tests/validation/narrative/passages/countrywide';
import { manners } from '../tests/validation/narrative/passages/manners';
import { mannersAgain } from '../tests/validation/narrative/passages/mannersAgain';
import { northern } from '../tests/validation/narrative/passages/northern';
import { outside } from '../tests/validation/narrative/passages/outside';
import { outsideAgain } from '../tests/validation/narrative/passages/outsideAgain';
import { places } from '../tests/validation/narrative/passages/places';
import { placesAgain } from '../tests/validation/narrative/passages/placesAgain';
import { placesSealed } from '../tests/validation/narrative/passages/placesSealed';
import { plateauToPlain } from '../tests/validation/narrative/passages/plateauToPlain';
import { provinces } from '../tests/validation/narrative/passages/provinces';
import { sealed } from '../tests/validation/narrative/passages/sealed';
import { sections } from '../tests/validation/narrative/passages/sections';
import { southern } from '../tests/validation/narrative/passages/southern';
import { tuning } from '../tests/validation/narrative/passages/tuning';
import { unseen } from '../tests/validation/narrative/passages/unseen';
import { unseenAgain } from '../tests/validation/narrative/passages/unseenAgain';

/**
 * How much of the prose of the sets of passages is read: `node scripts/bench.mjs prose [list]`, where
 * `list` prints every alarm and miss.
 */
const layouts: readonly (readonly [string, readonly Layout[]])[] = [
  ['one paragraph', [asOne]],
  ['lines of 13 to 40 characters', [13, 17, 22, 28, 34, 40].map(wrappedAt)],
  ['one break, at any place', Array.from({ length: 40 }, (_, n) => brokenAt(3 * n + 2))],
];

function tellShares(name: string, set: string, list: boolean): void {
  const passages = passagesOf(set);
  console.log(`${name}: ${passages.length} passages`);
  for (const [layout, ways] of layouts) {
    const measured = ways.map((way) => measure(passages, way));
    const sum = (of: (one: (typeof measured)[number]) => number) =>
      measured.reduce((all, one) => all + of(one), 0);
    const noticed = sum((one) => one.noticed);
    const planted = sum((one) => one.planted);
    const share = ((100 * noticed) / planted).toFixed(1);
    const alarms = sum((one) => one.alarms.length);
    console.log(
      `  ${layout}: ${noticed} of ${planted} noticed (${share}%), ${alarms} false alarms`,
    );
    if (!list) continue;
    for (const line of new Set(measured.flatMap((one) => one.alarms))) console.log(`    ! ${line}`);
    if (ways.length > 1) continue;
    for (const line of new Set(measured.flatMap((one) => one.missed))) console.log(`    - ${line}`);
  }
}

tellShares('tuning', tuning, process.argv.includes('list'));
tellShares('unseen', unseen, process.argv.includes('list'));
tellShares('unseen, the second', unseenAgain, process.argv.includes('list'));
tellShares('sealed', sealed, process.argv.includes('list'));
tellShares('sections', sections, process.argv.includes('list'));
tellShares('outside', outside, process.argv.includes('list'));
tellShares('outside, the second', outsideAgain, process.argv.includes('list'));
tellShares('places', places, process.argv.includes('list'));
tellShares('places, the sealed ones', placesSealed, process.argv.includes('list'));
tellShares('places, again', placesAgain, process.argv.includes('list'));
tellShares('manners', manners, process.argv.includes('list'));
tellShares('manners, again', mannersAgain, process.argv.includes('list'));
tellShares('by another hand', anotherHand, process.argv.includes('list'));
tellShares('by another hand, the second', anotherHandAgain, process.argv.includes('list'));
tellShares('southern', southern, process.argv.includes('list'));
tellShares('northern', northern, process.argv.includes('list'));
tellShares('provinces', provinces, process.argv.includes('list'));
tellShares('countrywide', countrywide, process.argv.includes('list'));
tellShares('coast to steppe', coastToSteppe, process.argv.includes('list'));
tellShares('counties to bureaus', countiesToBureaus, process.argv.includes('list'));
tellShares('plateau to plain', plateauToPlain, process.argv.includes('list'));
