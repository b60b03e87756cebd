import type { TableId } from '../../form';
import { append } from '../append';
import type { LabelDifference, Passage, Unread } from '../report';
import type { Found, Sheet } from './documents';
import type { ReadTable } from './readBlock';
import { tellStray } from './stray';
import type { Title } from './title';

/** A report, or what one sheet holds of it, while it is put together. */
export interface Draft {
  organ: string | null;
  year: number | null;
  /** Where it stands among reports side by side. */
  readonly lane: number;
  readonly tables: Map<TableId, ReadTable>;
  readonly narrative: Passage[];
  readonly labels: LabelDifference[];
  /** Tables that may be this report's as well as another's. */
  readonly unread: Unread[];
}

function emptyDraft(organ: string | null, year: number | null, lane: number): Draft {
  return { organ, year, lane, tables: new Map(), narrative: [], labels: [], unread: [] };
}

/** Whether two facts may be the same: what is not told speaks against nothing. */
export function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

export function hasTables({ found }: Sheet): boolean {
  return found.some(({ kind }) => kind === 'table');
}

/**
 * Cuts a lane of a sheet into what is one report's for certain: what stands under one title, and
 * under none, as far as no table is there twice.
 */
class Cutter {
  readonly drafts: Draft[] = [];
  private current: Draft;
  /** Those under the same title, where tables that are there twice have parted them. */
  private alike: Draft[];

  constructor(
    private readonly sheet: Sheet,
    private readonly lane: number,
  ) {
    this.current = emptyDraft(null, sheet.year, lane);
    this.alike = [this.current];
    this.drafts.push(this.current);
  }

  take(found: Found): void {
    if (found.kind === 'title') this.title(found.title);
    else if (found.kind === 'table') this.table(found.table);
    else {
      const { current, sheet } = this;
      // A short line with a year heads a table; in prose (2025年打算) it says nothing of the report.
      const heads = current.tables.size === 0 && (hasTables(sheet) || current.year === null);
      if (found.kind === 'text' && found.year !== null && heads) current.year = found.year;
      current.narrative.push(found.passage);
      if (found.kind === 'heading') append(current.labels, found.labels);
    }
  }

  /** A title above the first table names the report; below, it may begin another. */
  private title({ organ, year }: Title): void {
    const { current, sheet } = this;
    if (current.tables.size === 0) {
      current.organ = organ ?? current.organ;
      current.year = year ?? sheet.year ?? current.year;
    } else if (current.organ === null ? organ !== null : !agree(current.organ, organ)) {
      this.begin(organ, year ?? sheet.year);
    } else if (!agree(current.year, year)) this.begin(organ, year);
  }

  private table(table: ReadTable): void {
    const { id } = table;
    const { organ, year } = this.current;
    if (this.current.tables.has(id)) {
      const { alike } = this;
      this.begin(organ, year);
      this.alike = [...alike, this.current];
    }
    const lacking = this.alike.filter((draft) => !draft.tables.has(id));
    if (lacking.length === 1) this.current.tables.set(id, table);
    else tellStray(table, lacking);
  }

  private begin(organ: string | null, year: number | null): void {
    this.current = emptyDraft(organ, year, this.lane);
    this.alike = [this.current];
    this.drafts.push(this.current);
  }
}

/** What one lane of a sheet holds, report by report, in reading order. */
export function cutIntoReports(sheet: Sheet, lane: number): readonly Draft[] {
  const cutter = new Cutter(sheet, lane);
  for (const found of sheet.found) if (found.lane === lane) cutter.take(found);
  return cutter.drafts;
}
