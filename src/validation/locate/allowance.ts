import type { SearchBudget } from './search';
import type { Budget } from './types';

/** Five wrong figures are beyond what people take for a slip; searching for more takes too long. */
export const defaultBudget: Budget = {
  cells: 5,
  nodes: 150_000,
  milliseconds: 120,
  now: () => Date.now(),
};

/** The clock is looked at only now and then. */
const glanceEvery = 16;

/** What a whole call may spend, all its parts together. */
export function allowanceOf({ nodes, milliseconds, now }: Budget): SearchBudget {
  const end = now() + milliseconds;
  let spent = 0;
  let over = false;
  return {
    spend: () => {
      spent += 1;
      if (spent > nodes || (spent % glanceEvery === 0 && now() > end)) over = true;
      return !over;
    },
  };
}
