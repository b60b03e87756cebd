import type { ReviewDecision } from '../review';
import { kindOfName } from '../roster';
import { besideLastYear } from './lastYear';
import { countedDraft, unitIn, withUnitBook, type CountyBook } from './book';

/** Takes a report that waits as the unit's next draft; what was there before stays, as earlier drafts. */
export function takeDraft(book: CountyBook, name: string, source: string): CountyBook {
  const own = unitIn(book, name);
  const taken = own.waiting.find((one) => one.source === source);
  if (!taken) return book;
  const number = (own.drafts[own.drafts.length - 1]?.number ?? 0) + 1;
  return withUnitBook(book, name, {
    ...own,
    drafts: [...own.drafts, { ...taken, number }],
    waiting: own.waiting.filter((one) => one !== taken),
  });
}

/** Puts a report that waits aside: it was sent by mistake. */
export function dropWaiting(book: CountyBook, name: string, source: string): CountyBook {
  const own = unitIn(book, name);
  const waiting = own.waiting.filter((one) => one.source !== source);
  return withUnitBook(book, name, { ...own, waiting });
}

/** 退回 or 通过, of the draft that counts now; null takes the decision back. */
export function decide(
  book: CountyBook,
  name: string,
  decision: ReviewDecision['decision'] | null,
  remark: string,
): CountyBook {
  const own = unitIn(book, name);
  const last = own.drafts[own.drafts.length - 1] ?? countedDraft(own);
  if (!last) return book;
  const made = decision === null ? null : { decision, draft: last.number, remark };
  return withUnitBook(book, name, { ...own, decision: made });
}

/** Says whose report a stranger is; null: nobody's, it is put aside. */
export function settleStranger(book: CountyBook, source: string, unit: string | null): CountyBook {
  const found = book.strangers.find((one) => one.source === source);
  if (!found) return book;
  const others = { ...book, strangers: book.strangers.filter((one) => one !== found) };
  if (unit === null) return others;
  const own = unitIn(others, unit);
  const { dossier } = besideLastYear(found, own.last);
  const isFirst = own.drafts.length + own.waiting.length === 0;
  return withUnitBook(others, unit, {
    ...own,
    ...(isFirst
      ? { drafts: [{ number: 1, source, dossier }] }
      : { waiting: [...own.waiting, { source, dossier }] }),
  });
}

/** Puts the organ of a stranger on the roster, as a unit of its own. */
export function enrol(book: CountyBook, source: string): CountyBook {
  const found = book.strangers.find((one) => one.source === source);
  if (!found) return book;
  const { name } = found;
  const nothing = { alias: [], includes: [], contact: '', due: '', note: '' };
  const unit = { name, kind: kindOfName(name), expected: true, ...nothing };
  return settleStranger({ ...book, roster: [...book.roster, unit] }, source, name);
}
