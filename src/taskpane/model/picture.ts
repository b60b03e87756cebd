import type { CellId, Column, Item, TableForm } from '../../form';
import { placeOf, readingAt, valueOf, type Place, type Report } from '../../report';
import { isAboutMissing, itemPath, type Finding } from '../../validation';
import { pictureWords } from '../words';

/**
 * How a cell is marked, the strongest first: `wrong`, a finding is about it; `suspect`, it is
 * the likely cause; `part`, it takes part in what is broken; `text`, it holds no number;
 * `missing`, it is empty.
 */
export const pictureMarks = ['wrong', 'suspect', 'part', 'text', 'missing', 'plain'] as const;

export type PictureMark = (typeof pictureMarks)[number];

/** One figure of the picture. */
export interface PictureCell {
  readonly id: CellId;
  readonly column: Column;
  readonly mark: PictureMark;
  /** What the cell shows: its number, or what stands there instead. */
  readonly text: string;
  /** Row, column, content and mark in words, for those who do not see it. */
  readonly name: string;
  readonly place: Place | null;
}

/** A table small enough to be seen at once: items down, their columns across. */
export interface Picture {
  readonly table: TableForm;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly item: Item;
    /** By column, null where the item has no such figure. */
    readonly cells: readonly (PictureCell | null)[];
  }[];
}

/** Cells by what the given findings and suspects say of them. */
export interface Marked {
  readonly wrong: ReadonlySet<CellId>;
  readonly part: ReadonlySet<CellId>;
  readonly suspect: ReadonlySet<CellId>;
}

export function markedBy(findings: readonly Finding[], suspects: readonly CellId[] = []): Marked {
  const wrong = new Set<CellId>();
  const part = new Set<CellId>();
  // Gaps are marked as such by their emptiness: an empty table is not one wrong cell and 174 parts.
  for (const { subject, cells } of findings.filter((finding) => !isAboutMissing(finding))) {
    for (const id of cells) (id === subject ? wrong : part).add(id);
  }
  return { wrong, part, suspect: new Set(suspects) };
}

function markOf(report: Report, id: CellId, marked: Marked): PictureMark {
  if (marked.suspect.has(id)) return 'suspect';
  if (marked.wrong.has(id)) return 'wrong';
  if (marked.part.has(id)) return 'part';
  if (valueOf(report, id) !== null) return 'plain';
  return readingAt(report, id)?.state === 'text' ? 'text' : 'missing';
}

/** What stands in the cell, as the user sees it. */
export function contentOf(report: Report, id: CellId): string {
  const value = valueOf(report, id);
  if (value !== null) return String(value);
  return String(readingAt(report, id)?.raw ?? '').trim();
}

export function pictureOf(report: Report, table: TableForm, marked: Marked): Picture {
  const rows = table.items.map((item) => ({
    item,
    cells: table.columns.map((column) => {
      const id = `${item.id}.${column.id}`;
      if (!report.form.indexOf.has(id)) return null;
      const mark = markOf(report, id, marked);
      const text = contentOf(report, id);
      const content = text === '' ? pictureWords.empty : text;
      const words = [itemPath(item), column.name, content, pictureWords.marks[mark]];
      const name = words.filter((word) => word !== '').join('，');
      return { id, column, mark, text, name, place: placeOf(report, id) };
    }),
  }));
  return { table, columns: table.columns, rows };
}
