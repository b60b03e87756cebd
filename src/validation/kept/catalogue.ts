import * as v from 'valibot';
import type { Report } from '../../report';
import type { Telling } from '../alone';
import { followingNames, keptByReport, ownIn, type KeptByReport } from './byReport';
import { explanationsShape } from './explanations';
import { figuresShape, givenShape, nameShape, settingsShape, unitsShape } from './shapes';

/**
 * Everything that a workbook keeps beside its cells: under which key, what it means to the users,
 * and what must be found there for it to be used. Who wants something else kept adds a line.
 */

type Shape<T> = v.GenericSchema<unknown, T>;

function once<T>(meaning: string, shape: Shape<T>) {
  return { meaning, read: (json: unknown): T => v.parse(shape, json) };
}

/** Whatever is there; null where nothing is. */
const readElsewhere: Shape<unknown> = v.nullish(v.unknown(), null);

/** What is kept for the workbook as a whole. */
const wholes = {
  settings: once('设置', settingsShape),
  organ: once('机关名称', nameShape),
  // What a county keeps is read by the county's own room, which stands on this one.
  county: once('收件与审核', readElsewhere),
  // Likewise what a ledger keeps.
  ledger: once('台账的口径、词和节假日', readElsewhere),
};

/** @param find which of those that are kept is a report's own */
function each<T>(meaning: string, shape: Shape<T>, find: typeof ownIn = ownIn) {
  return { meaning, find, own: (json: unknown): T => v.parse(shape, json) };
}

/**
 * What is kept for each of its reports. A report's own is read when it is asked for, so that what
 * is there for others, or cannot be read, is saved again as it was.
 */
const owned = {
  controlTotals: each('核对总数', figuresShape),
  certainFigures: each('确认无误的数', figuresShape),
  explanations: each('说明', explanationsShape, followingNames),
  previous: each('上年年报', givenShape),
  units: each('汇总单位', unitsShape),
};

type Wholes = { readonly [K in keyof typeof wholes]: ReturnType<(typeof wholes)[K]['read']> };
type Owned = { readonly [K in keyof typeof owned]: ReturnType<(typeof owned)[K]['own']> };

/** Under which keys there is something for each report. */
export type OwnedKey = keyof Owned;

export type KeptKey = keyof Wholes | OwnedKey;

/** What a workbook keeps, all of it. */
export type Kept = Wholes & Readonly<Record<OwnedKey, KeptByReport<unknown>>>;

/** The keys, and what to call that which is kept under them. */
export const keptMeanings = Object.fromEntries(
  Object.entries({ ...wholes, ...owned }).map(([key, { meaning }]) => [key, meaning]),
) as Readonly<Record<KeptKey, string>>;

export const keptKeys = Object.keys(keptMeanings) as readonly KeptKey[];

/** @param json what the workbook has under each key, parsed; anything at all */
export function keptFrom(json: (key: KeptKey) => unknown): Kept {
  const read = (key: string, as: (json: unknown) => unknown) => [key, as(json(key as KeptKey))];
  return Object.fromEntries([
    ...Object.entries(wholes).map(([key, one]) => read(key, one.read)),
    ...Object.keys(owned).map((key) => read(key, keptByReport)),
  ]) as Kept;
}

export const nothingKept = keptFrom(() => undefined);

/** What is kept under a key for one report, once it is read. */
export type OwnKept<K extends OwnedKey> = Owned[K];

const owners: {
  readonly [K in OwnedKey]: {
    readonly find: typeof ownIn;
    readonly own: (json: unknown) => Owned[K];
  };
} = owned;

/** A report's own among all that is kept under a key, as far as it can be. */
export function ownKept<K extends OwnedKey>(
  key: K,
  all: KeptByReport<unknown>,
  report: Pick<Report, 'year' | 'organ'>,
  telling: Telling,
): OwnKept<K> {
  const { own, find } = owners[key];
  return own(find(all, report, telling));
}
