import type { WordingData } from './wording';

const columns = ['person', 'business', 'research', 'welfare', 'legal', 'organisations'];
const before = 'among|adverb|byApplicant|of|is|by|total|colon';

/** How prose states who applied: 表三, row 一, by its columns, once those received were told. */
export const ofApplicants: readonly WordingData[] = columns.map((column) => ({
  kinds: [`received.${column}`],
  says: `${before}* ${column} application|提出|提交|of|is|total* N`,
  following: 'received',
  about: 'info onRequest application byApplicant',
  never: 'reconsideration suit licensing otherMatter',
}));
