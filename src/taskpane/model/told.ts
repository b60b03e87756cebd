import type { Telling } from '../../validation';
import { checkWords } from '../words';

/**
 * For whatever is to be kept for one report.
 * @throws Error with a sentence where nothing tells it from another: it would be kept for both
 */
export function assertTold(telling: Telling): void {
  if (telling === 'twin') throw new Error(checkWords.twin);
}
