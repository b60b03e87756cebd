import { growthOf } from './measure';
import { parts } from './parts';
import { judged } from './judged';
import { prose } from './prose';
import { texts } from './texts';

/**
 * How the time of reading grows with what is read, whatever it repeats: sizes are doubled, and the
 * exponent is told, which is 1 where twice as much takes twice as long. One that is far above fails.
 * `npm run bench:growth [WORDS]`: the families whose names hold the words.
 */
const most = 1.7;
const wanted = process.argv[2] ?? '';

const tooMuch: string[] = [];
for (const family of [...parts, ...texts, ...prose, ...judged]) {
  if (!family.name.includes(wanted)) continue;
  let measured = await growthOf(family);
  // A pause of the machine makes one run look so; growth does it again.
  if (measured.exponent > most) measured = await growthOf(family);
  const { name, times, exponent } = measured;
  const told = times.map((ms) => ms.toFixed(0).padStart(6)).join('');
  console.log(`${name.padEnd(46)}${told} ms   growth ${exponent.toFixed(2)}`);
  if (exponent > most) tooMuch.push(name);
}
if (tooMuch.length > 0) {
  console.error(`The time grows faster than the input: ${tooMuch.join(', ')}`);
  process.exitCode = 1;
}
