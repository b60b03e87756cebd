import { editions, editionOfYear, type CellId, type Form } from '../../form';
import type { Report } from '../../report';
import { counterpart, withoutDust } from '../../validation';
import type { CollectedUnit, Collection } from '../collect';
import { kindOrder, type UnitKind } from '../roster';
import { countedTwice } from './parents';
import { isInScope, type SumScope } from './scope';

/** A unit whose figures are in the sum. */
export interface SummedUnit {
  readonly name: string;
  readonly kind: UnitKind | null;
  readonly report: Report;
  /** Its report of the year before, where its file brings one. */
  readonly previous: Report | null;
}

/** A unit none of whose figures is in the sum. */
export interface LeftOut {
  readonly name: string;
  /** A clause for the user. */
  readonly why: string;
}

/** A unit that is in the sum but for some figures, which it does not give: missing is not 0. */
export interface SumGap {
  readonly name: string;
  /** A clause for the user. */
  readonly why: string;
  readonly cells: readonly CellId[];
}

/** Sums by cell id, in the form of the year; null where no unit has a number. */
export type Sums = ReadonlyMap<CellId, number | null>;

export interface CountySum {
  readonly year: number;
  readonly form: Form;
  readonly scope: SumScope;
  readonly units: readonly SummedUnit[];
  readonly left: readonly LeftOut[];
  readonly gaps: readonly SumGap[];
  readonly sums: Sums;
  /** By kind, those that have units; units of no known kind are in the whole alone. */
  readonly groups: ReadonlyMap<UnitKind, Sums>;
}

/** What a unit's figure is in the form of the sum. Null: missing, or not comparable. */
export function figureIn(report: Report, id: CellId): number | null {
  return counterpart(report, id);
}

function added(units: readonly SummedUnit[], form: Form): Sums {
  return new Map(
    form.figures.map(({ id }) => {
      const known = units.flatMap(({ report }) => figureIn(report, id) ?? []);
      const sum = known.reduce((total, value) => total + value, 0);
      return [id, known.length === 0 ? null : withoutDust(sum)];
    }),
  );
}

const isBlank = (report: Report, { figures }: Form) =>
  figures.every(({ id }) => figureIn(report, id) === null);

function gapOf({ name, report }: SummedUnit, form: Form): SumGap {
  const cells = form.figures.flatMap(({ id }) => (figureIn(report, id) === null ? id : []));
  return { name, cells, why: `有 ${cells.length} 项没有可用的数字，这些项没有计入它的数` };
}

function reasonOf({ standing, why, unit, kind }: CollectedUnit, scope: SumScope): string | null {
  switch (standing) {
    case 'missing':
      return unit.expected ? '还没有报送' : null;
    case 'otherYear':
    case 'unreadable':
    case 'double':
      return why;
    case 'counted':
      return isInScope(kind, scope) ? null : '不在汇总范围内';
  }
}

/**
 * Adds up the units that count. A unit that is missing, broken, double, of another year, held back,
 * or already included in its parent's report is left out by name, never guessed.
 * @param held units that are left out on the reviewer's word (退回), by name
 */
export function countySum(
  { year, units }: Collection,
  scope: SumScope = 'whole',
  held: ReadonlySet<string> = new Set(),
): CountySum {
  const form = (editionOfYear(year) ?? editions[editions.length - 1])?.form;
  if (!form) throw new Error('There is no edition of the form.');
  const summed: SummedUnit[] = [];
  const left: LeftOut[] = [];
  const alone = (unit: CollectedUnit) =>
    reasonOf(unit, scope) ?? (held.has(unit.name) ? '已退回，还没有再报' : null);
  // A parent that is left out includes nobody.
  const standing = units.filter((unit) => unit.counted && alone(unit) === null);
  const twice = new Map(countedTwice(standing).map(({ child, parent }) => [child, parent]));
  for (const unit of units) {
    const parent = twice.get(unit);
    const why =
      alone(unit) ?? (parent ? `它的数已包含在“${parent.name}”的年报里，另报的不再计入` : null);
    const { name, kind, counted } = unit;
    const report = counted?.dossier.report;
    const previous = counted?.dossier.context.previous ?? null;
    if (why !== null) left.push({ name, why });
    else if (report && isBlank(report, form)) left.push({ name, why: '交来的是空表，没有一个数' });
    else if (report) summed.push({ name, kind, report, previous });
  }
  const kinds = kindOrder.filter((kind) => summed.some((one) => one.kind === kind));
  return {
    year,
    form,
    scope,
    units: summed,
    left,
    gaps: summed.map((unit) => gapOf(unit, form)).filter(({ cells }) => cells.length > 0),
    sums: added(summed, form),
    groups: new Map(
      kinds.map((kind) => [
        kind,
        added(
          summed.filter((one) => one.kind === kind),
          form,
        ),
      ]),
    ),
  };
}
