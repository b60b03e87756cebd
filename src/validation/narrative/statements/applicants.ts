import type { WordingData } from './wording';

const columns = ['person', 'business', 'research', 'welfare', 'legal', 'organisations'];
const never = 'reconsideration suit licensing otherMatter';
const results = 'granted partial denied unable unprocessed otherwise';
const before = 'among|adverb|byApplicant|of|is|by|total|colon';

/** How prose states who applied: 表三, row 一, by its columns. */
export const ofApplicants: readonly WordingData[] = columns.flatMap((column) => [
  {
    kinds: [`received.${column}`],
    says: `${before}* ${column} application|提出|提交|of|is|total* N`,
    following: 'received',
    about: 'info onRequest byApplicant applicationsBefore',
    presumed: 'application',
    never,
  },
  {
    kinds: [`received.${column}`],
    says: `byApplicant is|colon|adverb* ${column} of? N`,
    following: 'notEnded',
    about: 'info onRequest applicationsBefore',
    never,
    ofApplications: true,
  },
  // 95件为自然人申请, 19件由商业企业提出.
  {
    kinds: [`received.${column}`],
    says: `among|and* N application? is|adverb|by|of+ ${column} application|submit|of* . !w`,
    following: 'notEnded',
    about: 'info onRequest byApplicant applicationsBefore',
    presumed: 'application',
    never: `${never} ${results} apart`,
    ofApplications: true,
  },
  // Whoever applies is received: unless it is said what became of it.
  {
    kinds: [`received.${column}`],
    says: `receive|news|byApplicant|is|colon|total|adverb* ${column} submit? of? application number|is|colon|total* N`,
    following: 'notEnded',
    about: 'info onRequest byApplicant applicationsBefore',
    presumed: 'application',
    never: `${never} ${results}`,
    ofApplications: true,
    ofAllWays: true,
  },
]);
