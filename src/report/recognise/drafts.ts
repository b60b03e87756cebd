import type { TableId } from '../../form';
import { append } from '../append';
import type { LabelDifference, Passage } from '../report';
import type { Sheet } from './documents';
import { lastOf } from './last';
import type { ReadTable } from './readBlock';

/** A report while it is put together from what the grids hold. */
export interface Draft {
  organ: string | null;
  year: number | null;
  /** Where it stands among reports side by side. */
  readonly lane: number;
  readonly tables: Map<TableId, ReadTable>;
  readonly narrative: Passage[];
  readonly labels: LabelDifference[];
}

/** What is known of the report that comes next in a lane. */
interface Expected {
  organ: string | null;
  year: number | null;
  /** Paragraphs since the title, before the first table. */
  readonly narrative: Passage[];
  readonly labels: LabelDifference[];
}

const tableIds: readonly TableId[] = ['2', '3', '4'];

function nothing(): Expected {
  return { organ: null, year: null, narrative: [], labels: [] };
}

function agree<T>(a: T | null, b: T | null): boolean {
  return a === null || b === null || a === b;
}

function hasTables({ found }: Sheet): boolean {
  return found.some(({ kind }) => kind === 'table');
}

/** A title or a heading marks a sheet without tables as part of a report; notes have neither. */
function belongsToReport({ found }: Sheet): boolean {
  return found.some(({ kind }) => kind !== 'text');
}

/** Puts tables and paragraphs to the report they are part of: same year, same organ, same lane. */
export class Desk {
  readonly drafts: Draft[] = [];
  /** By table, the drafts that lack it: a table is looked for a place among these alone. */
  private readonly lacking = new Map<TableId, Set<Draft>>();

  lay(sheet: Sheet): void {
    const lanes = new Set(sheet.found.map(({ lane }) => lane));
    if (!hasTables(sheet) && !belongsToReport(sheet)) return;
    for (const lane of lanes) this.layLane(sheet, lane, lanes.size > 1);
  }

  private layLane(sheet: Sheet, lane: number, sideBySide: boolean): void {
    let expected: Expected = { ...nothing(), year: sheet.year };
    let current: Draft | null = null;
    for (const found of sheet.found) {
      if (found.lane !== lane) continue;
      if (found.kind === 'title') {
        const { organ, year } = found.title;
        const known: Pick<Draft, 'organ' | 'year'> = current ?? expected;
        if (current === null || !agree(known.organ, organ) || !agree(known.year, year)) {
          const own = current === null ? expected : nothing();
          expected = {
            ...own,
            organ: organ ?? (current ? null : expected.organ),
            year: year ?? sheet.year,
          };
          current = null;
        }
      } else if (found.kind === 'table') {
        current = this.draftFor(found.table, expected, current, lane, sideBySide);
        current.tables.set(found.table.id, found.table);
        this.lacking.get(found.table.id)?.delete(current);
      } else {
        // A short line with a year heads a table; in prose (2025年打算) it says nothing of the report.
        const heads = current === null && (hasTables(sheet) || expected.year === null);
        if (found.kind === 'text' && found.year !== null && heads) expected.year = found.year;
        const to = current ?? expected;
        to.narrative.push(found.passage);
        if (found.kind === 'heading') append(to.labels, found.labels);
      }
    }
    if (current === null && expected.narrative.length > 0) this.keepNarrative(expected);
  }

  /** The report a table belongs to; one that has this table already is another report. */
  private draftFor(
    table: ReadTable,
    expected: Expected,
    current: Draft | null,
    lane: number,
    sideBySide: boolean,
  ): Draft {
    if (current && !current.tables.has(table.id)) return current;
    const { organ, year } = current ?? expected;
    const known = lastOf(
      Array.from(this.lacking.get(table.id) ?? []),
      (draft) =>
        agree(draft.organ, organ) &&
        agree(draft.year, year) &&
        (!sideBySide || draft.lane === lane),
    );
    const draft: Draft = known ?? {
      organ,
      year,
      lane,
      tables: new Map(),
      narrative: [],
      labels: [],
    };
    draft.organ ??= organ;
    draft.year ??= year;
    if (!known) this.begin(draft);
    if (current === null) {
      append(draft.narrative, expected.narrative);
      append(draft.labels, expected.labels);
    }
    return draft;
  }

  private begin(draft: Draft): void {
    this.drafts.push(draft);
    for (const id of tableIds) {
      const lacking = this.lacking.get(id) ?? new Set<Draft>();
      this.lacking.set(id, lacking.add(draft));
    }
  }

  /**
   * A sheet of text alone goes to the report of its year, or to the only one that it may be of. It
   * is no report by itself, but may stand before its tables.
   */
  private keepNarrative({ organ, year, narrative, labels }: Expected): void {
    const may = this.drafts.filter((one) => agree(one.organ, organ) && agree(one.year, year));
    const sure = may.filter((one) => year !== null && one.year === year);
    const [known, ...others] = sure.length > 0 ? sure : may;
    if (known && others.length === 0) {
      known.organ ??= organ;
      known.year ??= year;
      append(known.narrative, narrative);
      append(known.labels, labels);
    } else {
      this.begin({ organ, year, lane: 0, tables: new Map(), narrative, labels });
    }
  }
}
