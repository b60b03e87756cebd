import type { Saying, Sets } from '../automaton';
import { classNames } from '../lexicon';
import type { Topic } from '../groups';

/** A way of stating a figure in prose. Data: see the files beside this one. */
export interface WordingData extends Saying {
  /** What is stated; of several it is said of each. */
  readonly kinds: readonly string[];
  /** One of these must be said in the sentence, or in the heading above it. */
  readonly about?: string;
  /** One of these says so as well, while nothing strange to applications was spoken of. */
  readonly presumed?: string;
  /** With one of these in the sentence it may be of something else. */
  readonly never?: string;
  /** With one of these told of what it speaks of it may be of something else; what is told of others is no hindrance. */
  readonly neverBeside?: string;
  /** It tells of applications, and of all of them. */
  readonly ofApplications?: boolean;
  /** It tells of disputes, and of all that are about disclosure. */
  readonly ofDisputes?: boolean;
  /** It is silent where one way of applying is spoken of: 通过网站收到N件. */
  readonly ofAllWays?: boolean;
  /** It tells what became of all applications. */
  readonly ofAllDone?: boolean;
  /** It is silent where anything stands before it in its sentence. */
  readonly atHead?: boolean;
  /** It names nothing itself: what was named last must be this, or nothing that became of applications. */
  readonly following?: Topic | 'received' | 'notEnded';
  /** It tells of the own organ's among those of others that are told before it. */
  readonly amongOthers?: boolean;
  /** It names the whole organ, whoever was spoken of before. */
  readonly namesWhole?: boolean;
  /** None at all is none of these: it needs no {@link about}. */
  readonly noneAnyway?: boolean;
  /** The count stated before it in the sentence must be of one of these kinds. */
  readonly after?: string;
  /** What it counts last may be counted with what it states: 制定3件、修订1件. */
  readonly orWithNext?: boolean;
  /** A unit in which something else is counted: 行政许可事项12项 are no decisions. */
  readonly notIn?: string;
}

/** What is written as a list of classes of words. */
type Listed = 'about' | 'presumed' | 'never' | 'neverBeside' | 'after';

/** A wording as it is read: its lists are lists. */
export type Wording = Omit<WordingData, Listed> &
  Readonly<Record<Listed, readonly string[] | undefined>>;

const listOf = (names: string | undefined) => names?.trim().split(' ');

export const listed = (wording: WordingData): Wording => ({
  ...wording,
  about: listOf(wording.about),
  presumed: listOf(wording.presumed),
  never: listOf(wording.never),
  neverBeside: listOf(wording.neverBeside),
  after: listOf(wording.after),
});

/** With one of these words a list before 等 names what is not told, or ends. */
const limits = new Set(
  'stop comma open close colon no among including plus left versus difference waive publish others last lastYear otherYears partOfYear matter'.split(
    ' ',
  ),
);

/** Classes of words that stand for one another in wordings. */
export const sets: Sets = {
  /** Before a total of the whole organ and the whole year. */
  LEAD: 'year month now wholeYear we organ own ourWhole total adverb and inside is bound through way manyWays 以来',
  /** By which a clause says that it is of the whole. */
  WHOLE: 'year now wholeYear own ourWhole we',
  /** What is taken up again: 对收到的6件申请. */
  TO: '对 针对 在',
  /** Who applied and how, as long as it is everybody and every way. */
  ANYBODY: 'anybody and of we organ own through way manyWays submit',
  /** Between what is counted and its number. */
  FILLER: 'of application thing number total is colon more done info adverb inside',
  /** The same without the words for a thing, which may be any. */
  SHORT: 'of application number total is colon more done adverb inside',
  /** What is applied for; and what is so only before the word for an application. */
  OBJECT: 'info plainInfo',
  NUMBER: 'of number total is colon done',
  /** What is named before 等, in whatever words. */
  NAMED: ['unknown', 'own', ...classNames.filter((name) => !limits.has(name))].join(' '),
  TAIL: 'case of thing',
};
