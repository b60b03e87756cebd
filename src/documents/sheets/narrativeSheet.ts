import type { DataValidation } from 'hucre';
import { sections, type ReportSection } from '../../form';
import {
  ownWords,
  proseTexts,
  sectionTexts,
  type Passage,
  type ProseText,
  type SectionTexts,
} from '../../report';
import { a1 } from './address';
import { titlePrompt, wordPrompt } from './entry';
import { heightOf, look, portrait } from './look';
import { SheetDraft } from './sheetDraft';
import type { BookSheet } from './writeBook';

export interface NarrativeRequest {
  /** Name of the sheet. */
  readonly name: string;
  readonly title: string;
  /** Prose to begin with. */
  readonly narrative: readonly Passage[];
  /** The sheet on which the table of a section stands. */
  readonly sheetOf: (section: ReportSection) => string | null;
}

/** Label, text, a gap, and beyond what is printed the help that stays in view. */
const widths = [17, 70, 2, 36] as const;
const [labels, texts, , help] = [0, 1, 2, 3] as const;

/** Where the first text is written. */
export const firstText = a1({ row: 1, column: texts });

/** Points of a row that is still to be written in. */
const toWrite = 80;

/** One text to be written, at its row; `rows` for its paragraphs, which stand one a row. */
interface Box extends ProseText {
  readonly row: number;
  readonly rows: number;
  readonly section: ReportSection;
}

/**
 * The prose of the six sections in labelled cells. Rows may grow with their text, and a paragraph
 * has a row of its own: a sheet cannot show more than 409 points in one.
 */
export function narrativeSheet({ name, title, narrative, sheetOf }: NarrativeRequest): BookSheet {
  const sheet = new SheetDraft(name, widths);
  sheet.put(0, labels, { value: title, style: look.title });
  sheet.merge(0, labels, 0, texts);
  sheet.setHeight(0, 44);
  const boxes = boxesOf(sectionTexts(narrative));
  for (const box of boxes) {
    const { row, rows, section, label, lines } = box;
    const style = label === section.label ? look.sectionLabel : look.partLabel;
    const tables = lines.length === 0 ? sheetOf(section) : null;
    for (let i = 0; i < rows; i += 1) {
      sheet.put(row + i, labels, { style });
      sheet.put(row + i, texts, {
        ...(tables === null
          ? {}
          : { value: `${ownWords.table}本部分是法定表格，填在工作表“${tables}”里` }),
        ...(i < lines.length ? { value: lines[i] ?? '' } : {}),
        style: look.prose,
      });
    }
    sheet.put(row, labels, { value: label, style });
    sheet.put(row, help, { value: `${ownWords.help}${box.help}`, style: look.note });
    sheet.merge(row, labels, row + rows - 1, labels);
    heightsOf(box).forEach((height, i) => sheet.setHeight(row + i, height));
  }
  const last = boxes.at(-1);
  return sheet.finish({
    dataValidations: [titlePrompt({ row: 0, column: labels }), ...boxes.map(promptOf)],
    pageSetup: {
      ...portrait,
      fitToHeight: 0,
      printArea: `$A$1:$B$${last ? last.row + last.rows : 1}`,
    },
    a11y: { summary: '年报正文的六个部分' },
    grows: true,
    selected: firstText,
  });
}

/** What to write where, from the row below the title on. */
function boxesOf({ opening, texts: given }: SectionTexts): readonly Box[] {
  const boxes: Box[] = [];
  for (const [i, section] of sections.entries()) {
    const lines = [...(i === 0 ? opening : []), ...(given.get(section.number) ?? [])];
    for (const text of proseTexts(section.number, lines)) {
      const before = boxes.at(-1);
      const row = before ? before.row + before.rows : 1;
      boxes.push({ ...text, row, rows: Math.max(1, text.lines.length), section });
    }
  }
  return boxes;
}

/** Points for each row: what its text takes, and all of them what label and help take. */
function heightsOf({ rows, section, label, help: what, lines }: Box): readonly number[] {
  const beside = Math.max(heightOf(label, widths[labels]), heightOf(what, widths[help]));
  const empty = section.table === null ? toWrite : 0;
  return Array.from({ length: rows }, (_, i) => {
    // 12-point type.
    const own = lines.length === 0 ? empty : heightOf(lines[i] ?? '', widths[texts] * 0.9);
    return Math.max(own, beside / rows);
  });
}

function promptOf({ label, help: what, row, rows }: Box): DataValidation {
  const first = a1({ row, column: texts });
  const last = a1({ row: row + rows - 1, column: texts });
  return wordPrompt(
    label,
    `${what}分段写时，按 Alt+Enter 换行，或者在下面插入行。`,
    `${first}:${last}`,
  );
}
