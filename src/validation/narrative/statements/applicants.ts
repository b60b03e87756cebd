import type { WordingData } from './wording';

const columns = [
  ...['person', 'business', 'enterprise', 'research', 'welfare', 'legal'],
  'organisations',
];
const never = 'licensing otherMatter';
/** 行政复议申请人: who applied for something else. */
const neverBeside = 'reconsideration suit shortReconsideration shortSuit';
const results = 'granted partial denied unable unprocessed otherwise';
const before = 'among|adverb|byApplicant|applicantIs|of|is|by|total|colon';

/** Each column by its name. */
const ofColumns: readonly WordingData[] = columns.flatMap((column) => [
  {
    kinds: [`received.${column}`],
    says: `${before}* ${column} application|提出|提交|of|is|total* N`,
    following: 'received',
    about: 'info onRequest byApplicant carry applicationsBefore',
    presumed: 'application',
    never,
    neverBeside,
  },
  {
    kinds: [`received.${column}`],
    says: `byApplicant|applicantIs is|colon|adverb* ${column} of? N`,
    following: 'notEnded',
    about: 'info onRequest applicationsBefore',
    presumed: 'application',
    never,
    neverBeside,
    ofApplications: true,
  },
  // 自然人申请37件，占90.2%；商业企业2件、科研机构1件: one after the other.
  {
    kinds: [`received.${column}`],
    says: `${before}* ${column} application|提出|提交|of|is|total* N`,
    following: 'notEnded',
    after: columns.map((one) => `received.${one}`).join(' '),
    about: 'info onRequest byApplicant applicationsBefore',
    presumed: 'application',
    never: `${never} ${results} someApart`,
    neverBeside,
    ofApplications: true,
    ofAllWays: true,
  },
  // 95件为自然人申请, 19件由商业企业提出.
  {
    kinds: [`received.${column}`],
    says: `among|and|left* N application? is|adverb|by|of+ ${column} application|submit|of* . !w`,
    following: 'notEnded',
    about: 'info onRequest byApplicant applicationsBefore',
    presumed: 'application',
    never: `${never} ${results} someApart`,
    neverBeside,
    ofApplications: true,
  },
  // Whoever applies is received: unless it is said what became of it.
  {
    kinds: [`received.${column}`],
    says: `LEAD|receive|news|byApplicant|applicantIs|is|colon|total|adverb* ${column} submit? of? OBJECT* application number|is|colon|total* N`,
    following: 'notEnded',
    about: 'info onRequest byApplicant applicationsBefore',
    presumed: 'application',
    never: `${never} ${results}`,
    neverBeside,
    ofApplications: true,
    ofAllWays: true,
  },
]);

/** 科研机构、社会公益组织各1件: each of two. */
const ofTwo: readonly WordingData[] = columns.flatMap((one) =>
  columns
    .filter((other) => other !== one)
    .map((other) => ({
      kinds: [`received.${one}`, `received.${other}`],
      says: `${before}* ${one} and ${other} application|提出|提交|of* each N`,
      following: 'notEnded',
      about: 'info onRequest byApplicant applicationsBefore',
      presumed: 'application',
      never: `${never} ${results}`,
      neverBeside,
      ofApplications: true,
    })),
);

/** 收到申请17件，均为自然人提出: all of those told. */
const ofAll: WordingData = {
  kinds: ['received.person'],
  says: 'LEAD* receive ANYBODY* OBJECT* application? FILLER* N , 申请人? 均为|adverb|is|by+ person application|submit|of* . !w',
  about: 'info onRequest applicationsBefore',
  presumed: 'application inbox',
  never: 'widerRequests',
  ofApplications: true,
  ofAllWays: true,
};

/** After columns of the form 其他 is the rest of them. */
const ofOthers: WordingData = {
  kinds: ['received.other'],
  says: 'otherApplicants submit? of? application? N',
  following: 'notEnded',
  after: 'received.business received.enterprise received.research received.welfare received.legal',
  ofApplications: true,
};

/** 收到的7件申请均由自然人提出. */
const allOf: WordingData = {
  kinds: ['received', 'received.person'],
  says: 'LEAD|TO* receive of? N OBJECT* application 均为|adverb+ is|by* person application|submit|of* . !w',
  about: 'info onRequest applicationsBefore',
  presumed: 'application',
  never: 'widerRequests',
  ofApplications: true,
  ofAllWays: true,
};

/** 12件来自个人，2件来自企业，总计15件. */
const inAll: WordingData = {
  kinds: ['received'],
  says: 'total is|total* N .',
  following: 'received',
  after: columns.map((column) => `received.${column}`).join(' '),
  about: 'info onRequest byApplicant applicationsBefore',
  presumed: 'application',
  never: `${never} ${results}`,
  neverBeside,
  ofApplications: true,
  ofAllWays: true,
};

/** How prose states who applied: 表三, row 一, by its columns. */
export const ofApplicants: readonly WordingData[] = [
  ...ofColumns,
  ...ofTwo,
  ofAll,
  allOf,
  ofOthers,
  inAll,
];
