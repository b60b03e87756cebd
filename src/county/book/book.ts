import type { Report } from '../../report';
import { noCountyWords, type CountyWords } from '../account';
import {
  doubleOf,
  type CollectedUnit,
  type Collection,
  type Draft,
  type Sent,
  type Stranger,
} from '../collect';
import { reviewStates, reviewStateOf, type ReviewDecision, type ReviewState } from '../review';
import type { Roster, RosterUnit } from '../roster';
import type { SumScope } from '../sum';

/** What a unit sent that cannot count, while nothing else of it has come. */
export type RefusedFile = Pick<CollectedUnit, 'source' | 'why'> & {
  readonly standing: 'otherYear' | 'unreadable';
};

/** What a county's workbook keeps of one unit. */
export interface UnitBook {
  /** Drafts that count or did, oldest first. */
  readonly drafts: readonly Draft[];
  /** Later reports of it that nobody has taken yet. */
  readonly waiting: readonly Sent[];
  readonly decision: ReviewDecision | null;
  readonly refused: RefusedFile | null;
  /** Its report of the year before, where it was given for its own; its drafts are held against it. */
  readonly last: Report | null;
}

/**
 * 收件与审核 of a year: who has to report, what came of each, what the reviewer decided. Kept with the
 * workbook, so that nothing of it is lost by a new check.
 */
export interface CountyBook {
  readonly year: number;
  readonly roster: Roster;
  readonly scope: SumScope;
  /** The report of the workbook that holds the sum, as the pane knows it; null where none is told. */
  readonly tables: string | null;
  /** 补充口径 and the reasons of adjustments. */
  readonly words: CountyWords;
  /** By the unit's name in the roster. */
  readonly units: ReadonlyMap<string, UnitBook>;
  /** Reports of no unit for certain, with the units whose names are like it. */
  readonly strangers: readonly (Sent & Pick<Stranger, 'name' | 'candidates'>)[];
}

/** What came of receiving files: the book with them, and sentences on some of them. */
export interface Received {
  readonly book: CountyBook;
  /** On those that were not taken. */
  readonly told: readonly string[];
  /** On those that were, and want a look all the same. */
  readonly noted: readonly string[];
}

export const nothingCame: UnitBook = {
  drafts: [],
  waiting: [],
  decision: null,
  refused: null,
  last: null,
};

export function newBook(year: number, roster: Roster = []): CountyBook {
  const nothing = { tables: null, words: noCountyWords, units: new Map(), strangers: [] };
  return { year, roster, scope: 'whole', ...nothing };
}

export function unitIn({ units }: CountyBook, name: string): UnitBook {
  return units.get(name) ?? nothingCame;
}

export function withUnitBook(book: CountyBook, name: string, own: UnitBook): CountyBook {
  return { ...book, units: new Map(book.units).set(name, own) };
}

/**
 * The draft that counts: the one that has passed, which stands until another is accepted; else the
 * last that was taken.
 */
export function countedDraft({ drafts, decision }: UnitBook): Draft | null {
  const last = drafts[drafts.length - 1] ?? null;
  if (decision?.decision !== 'passed') return last;
  return drafts.find(({ number }) => number === decision.draft) ?? last;
}

function collectedOf(unit: RosterUnit, own: UnitBook): CollectedUnit {
  const { name, kind } = unit;
  const counted = countedDraft(own);
  const { drafts, waiting } = own;
  if (counted) {
    const { source } = counted;
    return { name, kind, unit, standing: 'counted', drafts, counted, source, why: null };
  }
  const missing = { standing: 'missing', source: null, why: null } as const;
  const stands = waiting.length > 0 ? doubleOf(waiting) : (own.refused ?? missing);
  return { name, kind, unit, drafts, counted, ...stands };
}

/** The collection as it stands, to be judged and added up. */
export function collectionOf(book: CountyBook): Collection {
  return {
    year: book.year,
    units: book.roster.map((unit) => collectedOf(unit, unitIn(book, unit.name))),
    strangers: book.strangers.map((one) => ({ ...one, why: null })),
  };
}

/** Where a unit stands with its reviewer. A later draft that waits makes it 再报. */
export function unitState(book: CountyBook, unit: RosterUnit): ReviewState {
  const { drafts, waiting, decision } = unitIn(book, unit.name);
  if (decision && waiting.length > 0) return 'again';
  const standing = drafts.length + waiting.length > 0 ? 'counted' : 'missing';
  return reviewStateOf({ standing, drafts, unit }, decision);
}

/** What the reviewer made of a unit. */
export interface UnitReview {
  readonly state: ReviewState;
  readonly remark: string;
}

/** What the reviewer wrote to the draft that counts: words to one before are not about this one. */
export function remarkOn(own: UnitBook): string {
  const { decision } = own;
  return decision && countedDraft(own)?.number === decision.draft ? decision.remark : '';
}

/** By the unit's name. */
export function reviewsOf(book: CountyBook): ReadonlyMap<string, UnitReview> {
  return new Map(
    book.roster.map((unit) => {
      const remark = remarkOn(unitIn(book, unit.name));
      return [unit.name, { state: unitState(book, unit), remark }];
    }),
  );
}

/** Units that are sent back and have not reported again: they are left out of the sum. */
export function heldBack(book: CountyBook): ReadonlySet<string> {
  const returned = book.roster.filter((unit) => unitState(book, unit) === 'returned');
  return new Set(returned.map(({ name }) => name));
}

/** How many units are in each state, in the order of the states. */
export function stateCounts(book: CountyBook): ReadonlyMap<ReviewState, number> {
  const states = Object.keys(reviewStates) as readonly ReviewState[];
  const own = book.roster.map((unit) => unitState(book, unit));
  return new Map(states.map((state) => [state, own.filter((one) => one === state).length]));
}
