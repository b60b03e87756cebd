import { fuzz } from './fuzz';
import { speed } from './speed';

/** `documents [SECONDS]` measures the speed, `documents fuzz [MANY] [SEED]` reads damaged files. */
const [what, many, seed] = process.argv.slice(2);
void (what === 'fuzz' ? fuzz(Number(many ?? 2000), Number(seed ?? 1)) : speed());
