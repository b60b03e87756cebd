import { groupsOf, hasClass, isIn, topicOf, type Groups } from './groups';
import type { Lexeme } from './lexemes';

/** What a clause has told of its subject so far. */
export interface Clause {
  /** The first word of it. */
  first: Lexeme | undefined;
  /** The one before. */
  last: Lexeme | undefined;
  /** A word that may not stand before a total of the whole. */
  foreign: boolean;
  organ: boolean;
  whole: boolean;
  /** 共, 全年: not of one among several. */
  total: boolean;
  among: boolean;
  /** It names the report's own organ. */
  own: boolean;
  /** It names another organ: 县自然资源局; or may, unless a word that nobody knows goes on: 办|法. */
  named: boolean;
  mayName: boolean;
  /** What is named is where it was done, not who did it: 通过县政府网站发布. */
  via: boolean;
  /** It tells of one field of several: 交通领域立案104件. */
  field: boolean;
  /** How many words behind 县 may still be a name that 局 ends. */
  ofLevel: number;
  /** Some kind of applicants, or a way of applying. */
  ofSome: boolean;
  /** Somebody received or answered something. */
  did: boolean;
  /** A word that nobody knows, or one for any matter: 受理事项. */
  obscure: boolean;
  /** The same without the last word. */
  wasObscure: boolean;
  /** An application, or what is disclosed on one. */
  asked: boolean;
}

/** A clause that has told nothing yet, but may be among what the one before told. */
export const opening = (among = false): Clause => ({
  first: undefined,
  last: undefined,
  foreign: false,
  organ: false,
  whole: false,
  total: false,
  among,
  own: false,
  named: false,
  mayName: false,
  via: false,
  field: false,
  ofLevel: 0,
  ofSome: false,
  did: false,
  obscure: false,
  wasObscure: false,
  asked: false,
});

/** How a clause begins that tells under whom or with whom something was done, and not who did it. */
const setting =
  /^(?:在|根据|按|依据|依照|经|受|向|对|与|围绕|依托|联合|会同|配合|主要[为是涉]|多[为涉])/u;
/** How one ends that tells of some time, nobody can say how long: 机构改革后, 春节期间, 2024年初. */
const span = /(?:期间|期内|后|前|年内|初)$/u;

/** How a word ends that tells of one field. */
const field = /(?:领域|行业|条线)$/u;

/** Whether a word behind one that may name an organ goes on with it: 办|法; no organ is counted in 应办45件. */
function goesOn({ last }: Clause, next: Lexeme): boolean {
  return hasClass(next, 'unknown') || (next.quantity !== undefined && last?.text.length === 1);
}

/** Whether what a clause names before a stop or a count is spoken of on: 县自然资源局：…, 以县自然资源局为例，…. */
export function leavesNamed(clause: Clause, next: Lexeme): boolean {
  const { first, named, mayName, own, did } = clause;
  const isNamed = named || (mayName && !goesOn(clause, next));
  return isNamed && !own && !did && !setting.test(first?.text ?? '');
}

/** Whether a clause, without a verb, tells of another time than the whole year. */
export function isSpan({ last, did }: Clause): boolean {
  const isTold = hasClass(last, 'unknown') || hasClass(last, 'inside');
  return isTold && !did && span.test(last?.text ?? '');
}

/** How many words behind 县 its name may have. */
const longestName = 3;

/** Of these the middle of a name may be: 县|自然资源|局. */
const inNames = ['unknown', 'others', 'notNumbers'];

function tellName(clause: Clause, lexeme: Lexeme, { organ, owns, ours }: Groups): void {
  const { last, ofLevel, mayName } = clause;
  const begins = !ours && isIn(last, 'levels');
  clause.ofLevel = begins ? longestName : Math.max(0, ofLevel - 1);
  if (mayName && !goesOn(clause, lexeme)) clause.named = true;
  clause.mayName = false;
  // 由县司法局牵头: who leads is not whose figures follow.
  if (hasClass(lexeme, 'leads') && hasClass(clause.first, 'by')) clause.named = false;
  if (organ) {
    const isOther = hasClass(lexeme, 'others') && lexeme.text.length > 1;
    const isEnd = hasClass(lexeme, 'organ') && inNames.some((name) => hasClass(last, name));
    clause.mayName = isOther || isEnd;
    if (ofLevel > 0 && hasClass(lexeme, 'organ')) clause.named = true;
  }
  if (clause.named) clause.own = false;
  if (owns) {
    clause.own = true;
    clause.named = false;
  }
}

/** Whether what a clause counts, or what was done in it, is none of the matters that are known. */
export function isObscure({ did, obscure, asked }: Clause, isCounted: boolean): boolean {
  return obscure && (isCounted || (did && !asked));
}

/** Takes a word into a clause. */
export function tellClause(clause: Clause, lexeme: Lexeme): void {
  const groups = groupsOf(lexeme.kind);
  const { last } = clause;
  clause.first ??= lexeme;
  clause.via = (clause.via || hasClass(lexeme, 'through')) && !groups.acts;
  if (!clause.via) tellName(clause, lexeme, groups);
  clause.foreign ||= !groups.ours;
  // 我局, 本委.
  clause.organ ||= groups.organ && !hasClass(last, 'we') && !clause.via;
  clause.last = lexeme;
  clause.whole ||= groups.whole;
  clause.total ||= groups.total;
  clause.among ||= groups.among;
  clause.ofSome ||= groups.some;
  clause.did ||= groups.did;
  clause.field ||= hasClass(lexeme, 'unknown') && field.test(lexeme.text);
  // 公安|局: a name's middle is no matter.
  const isOrgan = groups.organ && hasClass(lexeme, 'organ') && lexeme.text !== '办';
  const endsName = isOrgan && hasClass(last, 'unknown');
  const before = clause.obscure;
  // 道路运输经营等行政许可: of those known, whatever was named.
  const endsList = last?.text === '等' && topicOf(lexeme.kind) === 'decisions';
  clause.obscure = endsName ? clause.wasObscure : !endsList && (before || groups.obscure);
  clause.wasObscure = before;
  clause.asked ||= groups.asked;
}
