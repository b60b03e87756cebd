import * as v from 'valibot';
import type { CellId } from '../../form';
import type { KeptPrevious } from '../givenPrevious';
import { isOrganKind, type OrganKind } from '../organKind';
import { defaultSettings, type JumpSettings, type Settings } from '../settings';
import type { KeptUnit } from '../units';

/**
 * What must be found under a key for it to be used. Every shape has something to fall back on, so
 * that whatever a workbook holds there, reading it never fails.
 */

const { missing, whole, organKind, jump } = defaultSettings;
const atLeast = (least: number) => v.pipe(v.number(), v.finite(), v.minValue(least));

const jumpShape: v.GenericSchema<unknown, JumpSettings> = v.fallback(
  v.object({
    factor: v.fallback(atLeast(1), jump.factor),
    least: v.fallback(atLeast(0), jump.least),
  }),
  jump,
);

/** What the user chose; whatever makes no sense counts as not chosen. */
export const settingsShape: v.GenericSchema<unknown, Settings> = v.fallback(
  v.object({
    missing: v.fallback(v.picklist(['error', 'verify']), missing),
    whole: v.fallback(v.picklist(['error', 'verify']), whole),
    organKind: v.fallback(v.nullable(v.custom<OrganKind>(isOrganKind)), organKind),
    jump: jumpShape,
  }),
  defaultSettings,
);

export const nameShape = v.fallback(v.nullable(v.string()), null);

/** Numbers kept for single cells of a report. */
export type FiguresByCell = Readonly<Record<CellId, number>>;

const figureShape = v.pipe(v.number(), v.finite());

/** What is not a number is left out. */
export const figuresShape: v.GenericSchema<unknown, FiguresByCell> = v.fallback(
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((kept) =>
      Object.fromEntries(
        Object.entries(kept).filter((entry): entry is [string, number] =>
          v.is(figureShape, entry[1]),
        ),
      ),
    ),
  ),
  {},
);

/** Last year's report as it was given. */
export const givenShape: v.GenericSchema<unknown, KeptPrevious | null> = v.fallback(
  v.nullable(v.looseObject({ report: v.optional(v.unknown()), agreed: v.optional(v.unknown()) })),
  null,
);

const unitShape: v.GenericSchema<unknown, KeptUnit> = v.looseObject({
  name: v.string(),
  report: v.nullable(v.looseObject({})),
});

/** Those whose figures add up; what is kept of their reports is read by the report's own guard. */
export const unitsShape: v.GenericSchema<unknown, readonly KeptUnit[]> = v.fallback(
  v.array(unitShape),
  [],
);
