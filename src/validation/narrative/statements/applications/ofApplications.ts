import type { WordingData } from '../wording';

/** Ways of stating one kind, or several at once, that tell of applications, and what else they need. */
export function ofApplications(
  kinds: string,
  more: Partial<WordingData>,
  ...says: readonly string[]
): WordingData[] {
  const kind = { kinds: kinds.split(' '), ofApplications: true };
  return says.map((one) => ({ ...kind, says: one, ...more }));
}

/** What is said of all applications is not said of those that came in one way. */
export const allWays = { ofAllWays: true };

/** With one of these words an application is one for information, while nothing strange was spoken of. */
export const presumed = 'application inbox';
