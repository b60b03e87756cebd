import * as v from 'valibot';
import { editsFrom, type EnteredNotice } from './calendar';
import { defaultPolicies, policyChoices, type LedgerPolicies } from './policies';
import { headerWord, noMeanings, type ReadingHelp, type WordMeanings } from './reading';

/** What a workbook keeps for its ledgers: nothing of any case. */
export interface KeptLedger {
  readonly meanings: WordMeanings;
  /** Headers that are not the product's own, as they stand, each with the id of its column. */
  readonly headers: Readonly<Record<string, string>>;
  /** One a year. */
  readonly notices: readonly EnteredNotice[];
  readonly policies: LedgerPolicies;
}

const words = v.fallback(v.record(v.string(), v.string()), {});
const choice = <K extends keyof LedgerPolicies>(id: K) =>
  v.fallback(
    v.custom<LedgerPolicies[K]>((value) => typeof value === 'string' && value in policyChoices[id]),
    defaultPolicies[id],
  );

const nothing: KeptLedger = {
  meanings: noMeanings,
  headers: {},
  notices: [],
  policies: defaultPolicies,
};

/** Whatever a workbook holds there, reading it never fails: what makes no sense was not kept. */
const shape: v.GenericSchema<unknown, KeptLedger> = v.fallback(
  v.object({
    meanings: v.fallback(v.object({ result: words, kind: words }), noMeanings),
    headers: words,
    notices: v.fallback(
      v.array(
        v.object({
          year: v.pipe(v.number(), v.integer()),
          source: v.string(),
          days: v.array(
            v.object({ day: v.pipe(v.number(), v.integer()), works: v.boolean(), why: v.string() }),
          ),
        }),
      ),
      [],
    ),
    policies: v.fallback(
      v.object({
        split: choice('split'),
        several: choice('several'),
        withdrawn: choice('withdrawn'),
      }),
      defaultPolicies,
    ),
  }),
  nothing,
);

/** What a workbook keeps for its ledgers. @param json whatever is there */
export const keptLedgerFrom = (json: unknown): KeptLedger => v.parse(shape, json);

/** A notice in the place of the one of its year. */
export function withNotice(kept: KeptLedger, notice: EnteredNotice): KeptLedger {
  const others = kept.notices.filter(({ year }) => year !== notice.year);
  return { ...kept, notices: [...others, notice] };
}

/** What is kept, as help to read ledgers by. */
export function helpOf({ meanings, headers, notices }: KeptLedger): ReadingHelp {
  const own = Object.entries(headers).map(([text, id]): [string, string] => [headerWord(text), id]);
  return { meanings, headers: new Map(own), calendar: editsFrom(notices) };
}
