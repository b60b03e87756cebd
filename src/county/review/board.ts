import {
  glanceOf,
  rules,
  worstFirst,
  type Dossier,
  type Finding,
  type Glance,
  type Level,
} from '../../validation';
import type { CollectedUnit, Collection } from '../collect';
import type { UnitKind } from '../roster';

/** A unit with the verdict on the draft that counts; null where none does. */
export interface JudgedUnit {
  readonly unit: CollectedUnit;
  readonly dossier: Dossier | null;
}

/** How a unit is called on the command line and in lists: what it came to, or why it cannot count. */
export type UnitStatus = Dossier['audit']['status'] | 'double' | 'otherYear' | 'missing' | 'exempt';

export function statusOf({ unit, dossier }: JudgedUnit): UnitStatus {
  if (unit.standing === 'counted') return dossier?.audit.status ?? 'unreadable';
  return unit.standing === 'missing' && !unit.unit.expected ? 'exempt' : unit.standing;
}

export function judgeUnits({ units }: Collection): readonly JudgedUnit[] {
  return units.map((unit) => ({ unit, dossier: unit.counted?.dossier ?? null }));
}

/** What was found in the draft that counts; nothing where none does. */
export function findingsOf({ dossier }: JudgedUnit): readonly Finding[] {
  return dossier?.audit.findings ?? [];
}

/** A unit's state in numbers, counted as everywhere; null where no draft of it counts. */
export const unitGlance = ({ dossier }: JudgedUnit): Glance | null => dossier && glanceOf(dossier);

export function levelCount(judged: JudgedUnit, level: Level): number {
  return findingsOf(judged).filter((one) => one.level === level).length;
}

/** What one rule found in one unit: the worst level and how many. */
export interface BoardCell {
  readonly level: Level;
  readonly findings: readonly Finding[];
}

/** A row of the picture units × rules. */
export interface BoardRow {
  readonly judged: JudgedUnit;
  /** By rule id; rules that found nothing have no entry. */
  readonly cells: ReadonlyMap<string, BoardCell>;
}

/** The picture units × rules: only rules that found something anywhere, in the catalogue's order. */
export interface Board {
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly units: number;
  }[];
  /** What cannot count first, then by errors and by 核实, then as in the roster. */
  readonly rows: readonly BoardRow[];
}

function rowOf(judged: JudgedUnit): BoardRow {
  const cells = new Map<string, BoardCell>();
  for (const finding of findingsOf(judged)) {
    const before = cells.get(finding.rule);
    const findings = [...(before?.findings ?? []), finding];
    const level = worstFirst.find((one) => findings.some((f) => f.level === one)) ?? finding.level;
    cells.set(finding.rule, { level, findings });
  }
  return { judged, cells };
}

/** 1 for a unit that sent something that cannot count, 0 for others. */
const lost = ({ unit: { standing } }: JudgedUnit) =>
  Number(standing !== 'counted' && standing !== 'missing');

export function boardOf(judged: readonly JudgedUnit[]): Board {
  const rows = judged.map(rowOf).sort((a, b) => {
    const by = (level: Level) => levelCount(b.judged, level) - levelCount(a.judged, level);
    return lost(b.judged) - lost(a.judged) || by('error') || by('verify') || by('hint');
  });
  const found = rules.flatMap(({ id, title }) => {
    const units = rows.filter(({ cells }) => cells.has(id)).length;
    return units === 0 ? [] : [{ id, title, units }];
  });
  return { rules: found, rows };
}

/** The board with the units of a kind, or those that break a rule, alone. */
export function filteredBoard(
  board: Board,
  { kind, rule }: { readonly kind?: UnitKind; readonly rule?: string },
): Board {
  const rows = board.rows.filter(
    ({ judged, cells }) =>
      (kind === undefined || judged.unit.kind === kind) && (rule === undefined || cells.has(rule)),
  );
  return { ...board, rows };
}
