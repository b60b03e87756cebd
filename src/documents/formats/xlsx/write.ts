import { cleanXlsx } from '../../sheets';
import type { Write } from '../format';

export const write: Write = cleanXlsx;
