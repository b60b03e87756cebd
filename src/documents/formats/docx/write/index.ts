import type { Write } from '../../format';
import { reportDocx } from './reportDocx';

export { reportDocx } from './reportDocx';

export const write: Write = reportDocx;
