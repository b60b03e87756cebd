import { append } from '../../append';
import { tableIds } from '../tokens/words';
import { agree, cutIntoReports, hasTables, noneLacking } from './cut';
import type { ReportDraft } from './draft';
import type { FoundSheet } from './foundSheet';
import { tellStray } from './stray';

/** A title or a heading marks a sheet without tables as part of a report; notes have neither. */
function belongsToReport({ found }: FoundSheet): boolean {
  return found.some(({ kind }) => kind !== 'text' && kind !== 'remains');
}

/** What `part` holds goes to `whole`, which lacks its tables. */
function join(whole: ReportDraft, part: ReportDraft): void {
  whole.sources = { ...part.sources, ...whole.sources };
  if (whole.organ !== null && part.organ !== null && part.sources.organ === undefined)
    delete whole.sources.organ;
  if (whole.year !== null && part.year !== null && part.sources.year === undefined)
    delete whole.sources.year;
  whole.organ ??= part.organ;
  whole.year ??= part.year;
  for (const [id, table] of part.tables) whole.tables.set(id, table);
  append(whole.narrative, part.narrative);
  append(whole.labels, part.labels);
  append(whole.unread, part.unread);
}

/** Those of which a fact is told as here, before those of which it is not told. */
function surest<T>(
  drafts: readonly ReportDraft[],
  fact: T | null,
  of: (draft: ReportDraft) => T | null,
) {
  const sure = fact === null ? [] : drafts.filter((draft) => of(draft) === fact);
  return sure.length > 0 ? sure : drafts;
}

/**
 * Puts together what several sheets hold of one report: same year, same organ, same lane. What may
 * be of two reports is put to neither.
 */
export class Assembly {
  readonly drafts: ReportDraft[] = [];
  /** A table is looked for a place among these alone. */
  private readonly lacking = noneLacking();
  /** By year, the organs that the titles name. */
  private readonly organs = new Map<number | null, Set<string>>();

  constructor(sheets: readonly FoundSheet[]) {
    const cut = sheets
      .filter((sheet) => hasTables(sheet) || belongsToReport(sheet))
      .map((sheet) => {
        const lanes = [...new Set(sheet.found.map(({ lane }) => lane))];
        return {
          lanes: lanes.length,
          drafts: lanes.flatMap((lane) => cutIntoReports(sheet, lane)),
        };
      });
    for (const { drafts } of cut) for (const draft of drafts) this.note(draft);
    for (const { lanes, drafts } of cut) for (const draft of drafts) this.lay(draft, lanes > 1);
  }

  private note({ organ, year }: ReportDraft): void {
    if (organ === null) return;
    const named = this.organs.get(year) ?? new Set<string>();
    this.organs.set(year, named.add(organ));
  }

  private lay(part: ReportDraft, sideBySide: boolean): void {
    const [first] = part.tables.keys();
    if (first === undefined) {
      if (part.narrative.length > 0 || part.unread.length > 0) this.keepNarrative(part);
      return;
    }
    const may = Array.from(this.lacking.get(first) ?? []).filter(
      (draft) =>
        agree(draft.organ, part.organ) &&
        agree(draft.year, part.year) &&
        (!sideBySide || draft.lane === part.lane) &&
        Array.from(part.tables.keys()).every((id) => !draft.tables.has(id)),
    );
    const fit = surest(
      surest(may, part.organ, ({ organ }) => organ),
      part.year,
      ({ year }) => year,
    );
    const [known, ...others] = part.open.size > 0 ? [] : fit;
    if (!known || this.isAnyones(known, part)) this.begin(part);
    else if (others.length > 0) for (const table of part.tables.values()) tellStray(table, fit);
    else {
      join(known, part);
      for (const id of part.tables.keys()) this.lacking.get(id)?.delete(known);
    }
  }

  /** Whether an organ comes to tables without one while another of the year may own them as well. */
  private isAnyones({ organ }: ReportDraft, part: ReportDraft): boolean {
    if (organ !== null || part.organ === null) return false;
    const years = part.year === null ? Array.from(this.organs.keys()) : [part.year, null];
    return years.some((year) =>
      Array.from(this.organs.get(year) ?? []).some((other) => other !== part.organ),
    );
  }

  private begin(draft: ReportDraft): void {
    this.drafts.push(draft);
    if (draft.open.size > 0) return;
    for (const id of tableIds) if (!draft.tables.has(id)) this.lacking.get(id)?.add(draft);
  }

  /**
   * Text alone, and what remains of tables, goes to the report of its year, or to the only one that
   * it may be of. It is no report by itself, but may stand before its tables.
   */
  private keepNarrative(part: ReportDraft): void {
    const { organ, year } = part;
    const may = this.drafts.filter(
      (one) => one.open.size === 0 && agree(one.organ, organ) && agree(one.year, year),
    );
    const sure = may.filter((one) => year !== null && one.year === year);
    const [known, ...others] = sure.length > 0 ? sure : may;
    if (known && others.length === 0) join(known, part);
    else this.begin(part);
  }
}
