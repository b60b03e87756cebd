import { hasClass, isIn } from './groups';
import type { Lexeme } from './lexemes';

/** What a clause has told of its subject so far. */
export interface Clause {
  /** The first word of it. */
  first: Lexeme | null;
  /** The one before. */
  last: Lexeme | null;
  /** A word that may not stand before a total of the whole. */
  foreign: boolean;
  organ: boolean;
  whole: boolean;
  /** 共, 全年: not of one among several. */
  total: boolean;
  among: boolean;
  /** Some kind of applicants, or a way of applying. */
  ofSome: boolean;
  /** Somebody received or answered something. */
  did: boolean;
  /** A word that nobody knows, or one for any matter: 受理事项. */
  obscure: boolean;
  /** An application, or what is disclosed on one. */
  asked: boolean;
}

/** A clause that has told nothing yet. */
export const opening = (): Clause => ({
  first: null,
  last: null,
  foreign: false,
  organ: false,
  whole: false,
  total: false,
  among: false,
  ofSome: false,
  did: false,
  obscure: false,
  asked: false,
});

/** Whether what a clause counts, or what was done in it, is none of the matters that are known. */
export function isObscure({ did, obscure, asked }: Clause, isCounted: boolean): boolean {
  return obscure && (isCounted || (did && !asked));
}

/** Takes a word into a clause. */
export function tellClause(clause: Clause, lexeme: Lexeme): void {
  clause.first ??= lexeme;
  clause.foreign ||= !isIn(lexeme, 'ours');
  // 我局, 本委.
  clause.organ ||= isIn(lexeme, 'organ') && !hasClass(clause.last ?? undefined, 'we');
  clause.last = lexeme;
  clause.whole ||= isIn(lexeme, 'whole');
  clause.total ||= isIn(lexeme, 'total');
  clause.among ||= hasClass(lexeme, 'among');
  clause.ofSome ||= isIn(lexeme, 'some');
  clause.did ||= isIn(lexeme, 'did');
  clause.obscure ||= isIn(lexeme, 'obscure');
  clause.asked ||= isIn(lexeme, 'asked');
}
