import type { TableId } from '../../../form';
import { append } from '../../append';
import type { Passage } from '../../report';
import type { Found, FoundSheet } from './foundSheet';
import { isOfAnother, saidBy, saidOfAgain, type Said } from './between';
import type { Around } from '../layout/around';
import { captionOf, isBareYear } from '../tokens/caption';
import { tableIds } from '../tokens/words';
import type { ReadTable } from '../tables/readTable';
import { emptyDraft, type ReportDraft } from './draft';
import { tellStray } from './stray';
import type { Title } from '../tokens/title';

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

/** A report above another, and what was known of it when that began. */
interface Above extends Pick<ReportDraft, 'organ' | 'year'> {
  readonly above: ReportDraft;
}

/** A line between tables; `passage` where it is none of a table's block. */
interface Line {
  readonly text: string;
  readonly passage: Passage | null;
  readonly isHeading: boolean;
}

/** Whether the same tables hold the same figures. */
function isCopy({ tables }: ReportDraft, of: ReportDraft): boolean {
  return (
    tables.size === of.tables.size &&
    Array.from(tables.values()).every(({ id: table, readings }) => {
      const own = of.tables.get(table)?.readings;
      return (
        own?.size === readings.size &&
        Array.from(readings.keys()).every((id) => own.get(id)?.held === readings.get(id)?.held)
      );
    })
  );
}

const facts = ['organ', 'year'] as const;

function leaveOpen(draft: ReportDraft, fact: (typeof facts)[number]): void {
  if (fact === 'organ') delete draft.sources.organ;
  else delete draft.sources.year;
  draft[fact] = null;
  draft.open.add(fact);
}

const inBlock = (texts: readonly string[]): Line[] =>
  texts.map((text) => ({ text, passage: null, isHeading: false }));
const textsOf = (lines: readonly Line[]) => lines.map(({ text }) => text);

/**
 * Cuts a lane of a sheet into what is one report's for certain: what stands under one title, and
 * under none, as far as no table is there twice.
 */
class Cutter {
  readonly drafts: ReportDraft[] = [];
  private current: ReportDraft;
  /** The lines that follow the last table. */
  private sinceTable: Line[] = [];
  /** Whether the report goes by the year of that above, for nothing told another yet. */
  private isYearOfAbove = false;
  /** Of those under the same title, which tables that are there twice have parted. */
  private lacking = noneLacking();
  /** Of what is there again, the report above, and what was known of that. */
  private readonly again = new Map<ReportDraft, Above>();

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
    else if (found.kind === 'table') this.table(found.table, found.around);
    else if (found.kind === 'remains') append(this.current.unread, found.unread);
    else {
      const { current, sheet } = this;
      // A short line with a year heads a table; in prose (2025年打算) it says nothing of the report.
      const heads = current.tables.size === 0 && (hasTables(sheet) || current.year === null);
      if (found.kind === 'text' && found.year !== null && heads) this.inYear(found.year);
      if (found.kind === 'text' && current.tables.size === 0) this.name(found.organ);
      const { passage } = found;
      current.narrative.push(passage);
      this.sinceTable.push({ text: passage.text, passage, isHeading: found.kind === 'heading' });
      if (found.kind === 'heading') append(current.labels, found.labels);
    }
  }

  /**
   * The reports, once all is read. Other figures are of no report of the same organ and year: whose
   * they are, nobody told. Where captions turn out to stand below their tables, no year is certain.
   */
  finish(): readonly ReportDraft[] {
    let areBelow = this.isCaptionedBelow();
    for (const [draft, { above, organ, year }] of this.again) {
      const isSame = draft.organ === organ && draft.year === year;
      const isOther = isSame && !isCopy(draft, above);
      const isYearSaid = draft.year !== null && draft.sources.year === undefined;
      areBelow ||= isOther && isYearSaid;
      for (const fact of facts) {
        const isUnsure = isOther || (isSame && above.open.has(fact));
        const mayStay = draft[fact] === null || draft.sources[fact] === 'sheet';
        if (!mayStay && (isUnsure || (areBelow && fact === 'year'))) leaveOpen(draft, fact);
      }
    }
    return this.drafts;
  }

  /** Whether below the last tables, there again, stands another year than theirs. */
  private isCaptionedBelow(): boolean {
    const below = saidBy(textsOf(this.sinceTable.slice(0, 1)), this.current);
    return this.again.has(this.current) && isOfAnother({ year: below.year }, this.current);
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
    this.current.open.delete('year');
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
    const { current } = this;
    if (current.tables.size === 0) {
      this.sinceTable = [];
      if (organ !== null) delete current.sources.organ;
      current.organ = organ ?? current.organ;
      if (year === null) this.bySheet();
      else this.inYear(year);
    } else if (current.organ === null ? organ !== null : !agree(current.organ, organ)) {
      this.begin(organ, year);
      if (year === null) this.bySheet();
    } else if (!agree(current.year, year)) this.begin(organ, year);
  }

  private table(table: ReadTable, { above, below }: Around): void {
    const { id } = table;
    const { current } = this;
    const lines = [...this.sinceTable, ...inBlock(above)];
    const captions = lines.filter(({ isHeading }) => !isHeading);
    const isAgain = current.tables.has(id);
    // Far above the first table there may be years of a chart, or of other pages.
    const near = current.tables.size === 0 ? captions.slice(-1 - above.length) : captions;
    // Between the tables of one report a bare 2023 may be anything.
    const sure = (some: readonly Line[]) => textsOf(some).filter((text) => !isBareYear(text));
    const said = saidBy(sure(near), current);
    if (isAgain)
      this.beginAgain(lines, saidOfAgain(textsOf(lines), captions.at(-1)?.text, current));
    else if (current.tables.size === 0) this.captioned(said);
    else if (this.isYearOfAbove && (said.organ ?? current.organ) === current.organ)
      this.captioned(saidBy(sure(lines), current));
    else if (isOfAnother(said, current)) {
      this.beginAgain(lines, said);
      this.put(table);
    }
    this.sinceTable = inBlock(below);
    if (this.current.tables.get(id) === table) return;
    const lacking = this.lacking.get(id);
    if (lacking?.size === 1) this.put(table);
    else tellStray(table, [...(lacking ?? [])]);
  }

  private put(table: ReadTable): void {
    this.current.tables.set(table.id, table);
    this.lacking.get(table.id)?.delete(this.current);
  }

  /** What is above a report's first table says of the report whatever is known from elsewhere. */
  private captioned({ year }: Said): void {
    if (year === undefined) return;
    this.isYearOfAbove = false;
    if (year !== null) this.inYear(year);
    else leaveOpen(this.current, 'year');
  }

  /** Another report under the same title: organ and year are those above, unless a line says another. */
  private beginAgain(lines: readonly Line[], { organ, year }: Said): void {
    const above = this.current;
    this.current = this.added(above.organ, above.year);
    this.again.set(this.current, { above, organ: above.organ, year: above.year });
    for (const fact of facts) {
      if (above.open.has(fact)) leaveOpen(this.current, fact);
      else if (above.sources[fact] === 'sheet') this.current.sources[fact] = 'sheet';
      else if (above[fact] !== null) this.current.sources[fact] = 'above';
    }
    if (organ === null) leaveOpen(this.current, 'organ');
    else if (organ !== undefined) {
      this.current.open.delete('organ');
      this.current.organ = organ;
      this.current.sources.organ = 'named';
    }
    this.isYearOfAbove = year === undefined;
    if (year !== undefined) this.captioned({ year });
    const from = lines.findIndex(({ text }) => captionOf(text) !== null);
    const moved = from < 0 ? [] : lines.slice(from).flatMap(({ passage }) => passage ?? []);
    above.narrative.length -= moved.length;
    append(this.current.narrative, moved);
  }

  private begin(organ: string | null, year: number | null): void {
    this.lacking = noneLacking();
    this.sinceTable = [];
    this.isYearOfAbove = false;
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
  return cutter.finish();
}
