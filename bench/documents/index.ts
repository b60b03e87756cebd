import { fuzz } from './fuzz';
import { readDamaged } from './fuzz/read';
import { speed } from './speed';

/** `documents [SECONDS]` measures the speed, `documents fuzz [MANY] [SEED]` reads damaged files. */
const [what, first, second] = process.argv.slice(2);
if (what === 'fuzz-read') void readDamaged(Number(first), Number(second));
else if (what === 'fuzz') void fuzz(Number(first ?? 2000), Number(second ?? 1));
else void speed();
