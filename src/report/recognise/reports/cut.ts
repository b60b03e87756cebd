import type { TableId } from '../../../form';
import { append } from '../../append';
import type { FactSource, LabelDifference, Passage, Unread } from '../../report';
import type { Found, FoundSheet } from './found';
import { tableIds } from '../tokens/words';
import type { ReadTable } from '../tables/readTable';
import { tellStray } from './stray';
import { yearsNamed, type Title } from '../tokens/title';

/** A report, or what one sheet holds of it, while it is put together. */
export interface ReportDraft {
  organ: string | null;
  year: number | null;
  /** From where they are known, if not from a title. */
  sources: { organ?: FactSource; year?: FactSource };
  /** Where it stands among reports side by side. */
  readonly lane: number;
  readonly tables: Map<TableId, ReadTable>;
  readonly narrative: Passage[];
  readonly labels: LabelDifference[];
  /** What may be of this report, beyond its tables: tables that may be another's as well, remains. */
  readonly unread: Unread[];
}

function emptyDraft(organ: string | null, year: number | null, lane: number): ReportDraft {
  return {
    organ,
    year,
    sources: {},
    lane,
    tables: new Map(),
    narrative: [],
    labels: [],
    unread: [],
  };
}

/** By table, the drafts that lack it: many a draft stands in a file made to have many. */
export type Lacking = ReadonlyMap<TableId, Set<ReportDraft>>;

export const noneLacking = (): Lacking => new Map(tableIds.map((id) => [id, new Set()]));

/** Whether two facts may be the same: what is not told speaks against nothing. */
export function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

export function hasTables({ found }: FoundSheet): boolean {
  return found.some(({ kind }) => kind === 'table');
}

/**
 * Cuts a lane of a sheet into what is one report's for certain: what stands under one title, and
 * under none, as far as no table is there twice.
 */
class Cutter {
  readonly drafts: ReportDraft[] = [];
  private current: ReportDraft;
  /** The lines that follow the last table. */
  private sinceTable: string[] = [];
  /** Of those under the same title, which tables that are there twice have parted. */
  private lacking = noneLacking();

  constructor(
    private readonly sheet: FoundSheet,
    private readonly lane: number,
  ) {
    this.current = this.added(sheet.organ, sheet.year);
    if (sheet.organ !== null) this.current.sources.organ = 'sheet';
    this.bySheet();
  }

  take(found: Found): void {
    if (found.kind === 'title') this.title(found.title);
    else if (found.kind === 'table') this.table(found.table);
    else if (found.kind === 'remains') append(this.current.unread, found.unread);
    else {
      const { current, sheet } = this;
      // A short line with a year heads a table; in prose (2025年打算) it says nothing of the report.
      const heads = current.tables.size === 0 && (hasTables(sheet) || current.year === null);
      if (found.kind === 'text' && found.year !== null && heads) this.inYear(found.year);
      if (found.kind === 'text' && current.tables.size === 0) this.name(found.organ);
      current.narrative.push(found.passage);
      this.sinceTable.push(found.passage.text);
      if (found.kind === 'heading') append(current.labels, found.labels);
    }
  }

  private bySheet(): void {
    const { year } = this.sheet;
    if (year === null) return;
    this.current.year = year;
    this.current.sources.year = 'sheet';
  }

  /** A title or a line says so itself, whatever the sheet is called. */
  private inYear(year: number): void {
    this.current.year = year;
    delete this.current.sources.year;
  }

  /** A line may name the organ, where no title does. */
  private name(organ: string | null): void {
    const { current } = this;
    if (organ === null || (current.organ !== null && current.sources.organ === undefined)) return;
    current.organ = organ;
    current.sources.organ = 'named';
  }

  /** A title above the first table names the report; below, it may begin another. */
  private title({ organ, year }: Title): void {
    const { current, sheet } = this;
    if (current.tables.size === 0) {
      if (organ !== null) delete current.sources.organ;
      current.organ = organ ?? current.organ;
      if (year === null) this.bySheet();
      else this.inYear(year);
    } else if (current.organ === null ? organ !== null : !agree(current.organ, organ)) {
      this.begin(organ, year ?? sheet.year);
    } else if (!agree(current.year, year)) this.begin(organ, year);
  }

  private table(table: ReadTable): void {
    const { id } = table;
    const { organ, year } = this.current;
    if (this.current.tables.has(id)) this.current = this.added(organ, this.yearAgain(year));
    this.sinceTable = [];
    const lacking = this.lacking.get(id);
    if (lacking?.size === 1) {
      this.current.tables.set(id, table);
      lacking.delete(this.current);
    } else tellStray(table, [...(lacking ?? [])]);
  }

  /** The year of a table that is there again: what stands between may speak of another, 附：2023年数据. */
  private yearAgain(year: number | null): number | null {
    const named = new Set(this.sinceTable.flatMap((text) => [...yearsNamed(text)]));
    if (named.size === 0 || (year !== null && named.has(year))) return year;
    const [only = null] = named;
    return named.size === 1 ? only : null;
  }

  private begin(organ: string | null, year: number | null): void {
    this.lacking = noneLacking();
    this.current = this.added(organ, year);
  }

  private added(organ: string | null, year: number | null): ReportDraft {
    const draft = emptyDraft(organ, year, this.lane);
    this.drafts.push(draft);
    for (const lacking of this.lacking.values()) lacking.add(draft);
    return draft;
  }
}

/** What one lane of a sheet holds, report by report, in reading order. */
export function cutIntoReports(sheet: FoundSheet, lane: number): readonly ReportDraft[] {
  const cutter = new Cutter(sheet, lane);
  for (const found of sheet.found) if (found.lane === lane) cutter.take(found);
  return cutter.drafts;
}
