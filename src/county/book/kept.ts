import * as v from 'valibot';
import { isRecord, isString } from '../../report';
import type { Dossier } from '../../validation';
import { noCountyWords, type AdjustmentReason, type CountyWords } from '../account';
import { kindOrder, type RosterUnit, type UnitKind } from '../roster';
import { sumScopes, type SumScope } from '../sum';
import type { Sent } from '../collect';
import type { CountyBook, UnitBook } from './book';
import { dossierFromKept, keepDossier, keepLast, lastFromKept } from './keptReport';
import { packedJson, unpackedJson } from './packed';

/** How a county's book lies in the workbook, as JSON. */

const keptDossier = v.pipe(
  v.unknown(),
  v.transform(dossierFromKept),
  v.custom<Dossier>((one) => one !== null),
);
/** Under the name that it had when it was the figures alone. */
const fromReport = <T extends { readonly report: Dossier }>({ report, ...others }: T) => ({
  ...others,
  dossier: report,
});
const waiting = v.pipe(
  v.object({ source: v.string(), report: keptDossier }),
  v.transform(fromReport),
);
const draft = v.pipe(
  v.object({ number: v.number(), source: v.string(), report: keptDossier }),
  v.transform(fromReport),
);

/** The entries that are what they should be: a later version's are left out, never guessed. */
function listOf<T>(entry: v.GenericSchema<unknown, T>): v.GenericSchema<unknown, readonly T[]> {
  return v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((all) =>
        all.flatMap((one) => {
          const { success, output } = v.safeParse(entry, one);
          return success ? [output] : [];
        }),
      ),
    ),
    [],
  );
}

const kind: v.GenericSchema<unknown, UnitKind | null> = v.fallback(
  v.nullable(v.picklist(kindOrder)),
  null,
);
const rosterUnit: v.GenericSchema<unknown, RosterUnit> = v.object({
  name: v.string(),
  alias: v.fallback(v.array(v.string()), []),
  kind,
  includes: v.fallback(v.array(v.string()), []),
  expected: v.fallback(v.boolean(), true),
  contact: v.fallback(v.string(), ''),
  due: v.fallback(v.string(), ''),
  note: v.fallback(v.string(), ''),
});

const unitBook = v.object({
  name: v.string(),
  drafts: listOf(draft),
  waiting: listOf(waiting),
  decision: v.fallback(
    v.nullable(
      v.object({
        decision: v.picklist(['returned', 'passed']),
        draft: v.number(),
        remark: v.string(),
      }),
    ),
    null,
  ),
  refused: v.fallback(
    v.nullable(
      v.object({
        standing: v.picklist(['otherYear', 'unreadable']),
        source: v.nullable(v.string()),
        why: v.nullable(v.string()),
      }),
    ),
    null,
  ),
  last: v.optional(v.pipe(v.unknown(), v.transform(lastFromKept)), null),
});

const reason: v.GenericSchema<unknown, AdjustmentReason> = v.object({
  cell: v.string(),
  sum: v.nullable(v.number()),
  stands: v.number(),
  text: v.string(),
});
const countyWords: v.GenericSchema<unknown, CountyWords> = v.object({
  policies: v.fallback(v.string(), ''),
  reasons: listOf(reason),
});

const scopes = Object.keys(sumScopes) as readonly SumScope[];
const bookShape = v.object({
  year: v.number(),
  roster: listOf(rosterUnit),
  scope: v.fallback(v.picklist(scopes), 'whole'),
  tables: v.optional(v.fallback(v.nullable(v.string()), null), null),
  words: v.optional(v.fallback(countyWords, noCountyWords), noCountyWords),
  units: listOf(unitBook),
  strangers: listOf(
    v.pipe(
      v.object({
        name: v.string(),
        candidates: v.array(v.string()),
        source: v.string(),
        report: keptDossier,
      }),
      v.transform(fromReport),
    ),
  ),
});

/** What is kept is packed; of earlier days it was not. */
const opened = (json: unknown) =>
  isRecord(json) && isString(json.packed) ? unpackedJson(json.packed) : json;

/** The book as it was kept; null where there is none, or something else. */
export function bookFrom(json: unknown): CountyBook | null {
  const { success, output } = v.safeParse(bookShape, opened(json));
  if (!success) return null;
  const units = output.units.map(({ name, ...own }): [string, UnitBook] => [name, own]);
  return { ...output, units: new Map(units) };
}

const keepSent = ({ source, dossier }: Sent) => ({ source, report: keepDossier(dossier) });

/** A book as the workbook keeps it. */
export interface KeptBook {
  readonly packed: string;
}

export function keepBook({ units, strangers, ...book }: CountyBook): KeptBook {
  const packed = packedJson({
    ...book,
    units: Array.from(units, ([name, { drafts, waiting: others, last, ...own }]) => ({
      name,
      drafts: drafts.map((one) => ({ number: one.number, ...keepSent(one) })),
      waiting: others.map(keepSent),
      ...own,
      last:
        last &&
        keepLast(
          last,
          [...drafts, ...others].map(({ dossier }) => dossier.report),
        ),
    })),
    strangers: strangers.map((one) => ({
      name: one.name,
      candidates: one.candidates,
      ...keepSent(one),
    })),
  });
  return { packed };
}
