import type { WordingData } from './wording';

const columns = [
  ...['person', 'business', 'enterprise', 'research', 'welfare', 'legal'],
  'organisations',
];
const results = 'granted partial denied unable unprocessed otherwise';
const before = 'among|adverb|byApplicant|applicantIs|of|is|by|total|colon';
const anyColumn = columns.map((column) => `received.${column}`).join(' ');

/** What was received is told by who applied, unless it is said what became of it. */
const received = {
  following: 'notEnded',
  about: 'info onRequest byApplicant applicationsBefore',
  presumed: 'application',
  never: `licensing otherMatter ${results}`,
  // 行政复议申请人: who applied for something else.
  neverBeside: 'reconsideration suit shortReconsideration shortSuit',
  ofApplications: true,
} as const;

/** Each column by its name. */
const ofColumns: readonly WordingData[] = columns.flatMap((column) =>
  [
    {
      says: `${before}* ${column} application|提出|提交|of|is|total* N`,
      following: 'received',
      about: 'info onRequest byApplicant carry applicationsBefore',
      never: 'licensing otherMatter',
      ofApplications: false,
    } as const,
    {
      says: `byApplicant|applicantIs is|colon|adverb* ${column} of? N`,
      about: 'info onRequest applicationsBefore',
      never: 'licensing otherMatter',
    },
    // 自然人申请37件，占90.2%；商业企业2件、科研机构1件: one after the other.
    {
      says: `${before}* ${column} application|提出|提交|of|is|total* N`,
      after: anyColumn,
      never: `${received.never} someApart`,
      ofAllWays: true,
    },
    // 95件为自然人申请, 19件由商业企业提出.
    {
      says: `among|and|left* N application? is|adverb|by|of+ ${column} application|submit|of* . !w`,
      never: `${received.never} someApart`,
    },
    {
      says: `LEAD|receive|news|byApplicant|applicantIs|is|colon|total|adverb* ${column} submit? of? OBJECT* application number|is|colon|total* N`,
      ofAllWays: true,
    },
  ].map((wording) => ({ ...received, kinds: [`received.${column}`], ...wording })),
);

/** 科研机构、社会公益组织各1件: each of two. */
const ofTwo: readonly WordingData[] = columns.flatMap((one) =>
  columns
    .filter((other) => other !== one)
    .map((other) => ({
      ...received,
      kinds: [`received.${one}`, `received.${other}`],
      says: `${before}* ${one} and ${other} application|提出|提交|of* each N`,
    })),
);

/** What is said of all that were received. */
const allReceived = {
  about: 'info onRequest applicationsBefore',
  never: 'widerRequests',
  ofApplications: true,
  ofAllWays: true,
};

/** How prose states who applied: 表三, row 一, by its columns. */
export const ofApplicants: readonly WordingData[] = [
  ...ofColumns,
  ...ofTwo,
  // 收到申请17件，均为自然人提出: all of those told.
  {
    ...allReceived,
    kinds: ['received.person'],
    says: 'LEAD* receive ANYBODY* OBJECT* application? FILLER* N , 申请人? 均为|adverb|is|by+ person application|submit|of* . !w',
    presumed: 'application inbox',
  },
  // 收到的7件申请均由自然人提出.
  {
    ...allReceived,
    kinds: ['received', 'received.person'],
    says: 'LEAD|TO* receive of? N OBJECT* application 均为|adverb+ is|by* person application|submit|of* . !w',
    presumed: 'application',
  },
  // After columns of the form 其他 is the rest of them.
  {
    kinds: ['received.other'],
    says: 'otherApplicants submit? of? application? N',
    following: 'notEnded',
    after:
      'received.business received.enterprise received.research received.welfare received.legal',
    ofApplications: true,
  },
  // 12件来自个人，2件来自企业，总计15件.
  {
    ...received,
    kinds: ['received'],
    says: 'total is|total* N .',
    following: 'received',
    after: anyColumn,
    ofAllWays: true,
  },
];
