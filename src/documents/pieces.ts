import { sections, type ReportSection, type TableForm } from '../form';
import { isPartHeading, proseTexts, sectionTexts, type ProseText, type Report } from '../report';

/** What the body of a whole report is made of, in its order. */
export type Piece =
  | { readonly kind: 'section'; readonly section: ReportSection }
  | { readonly kind: 'part' | 'text'; readonly text: string }
  /** Nothing is written here yet; `help` says what belongs here. */
  | { readonly kind: 'toWrite'; readonly help: string }
  | { readonly kind: 'table'; readonly table: TableForm };

/**
 * The body of a report: the six sections with the prose of the narrative, and the tables where they
 * belong. Where there is no prose, a `draft` has places to be written in; what is published says
 * nothing there.
 */
export function piecesOf(report: Report, state: 'draft' | 'published'): readonly Piece[] {
  const { opening, texts } = sectionTexts(report.narrative);
  const pieces = [
    ...opening.map(lineOf),
    ...sections.flatMap((section) => [
      { kind: 'section', section } as const,
      ...proseOf(section, texts.get(section.number) ?? [], state === 'draft'),
      ...report.form.tables
        .filter(({ id }) => id === section.table)
        .map((table) => ({ kind: 'table', table }) as const),
    ]),
  ];
  return state === 'draft' ? pieces : pieces.filter(({ kind }) => kind !== 'toWrite');
}

/** A section's prose; where there is none, or a part is a heading alone, what is to be written. */
function proseOf(section: ReportSection, lines: readonly string[], draft: boolean): Piece[] {
  const empty = lines.every(isPartHeading);
  const [own, ...parts] = proseTexts(section.number, lines);
  const written = (own?.lines ?? []).map(lineOf);
  if (empty && section.parts.length === 0)
    return section.table === null ? [...written, toWrite(section)] : written;
  return [...written, ...parts.filter(({ headed }) => headed || (empty && draft)).flatMap(partOf)];
}

function partOf({ label, help, lines }: ProseText): Piece[] {
  const text = lines.length > 0 ? lines.map(lineOf) : [toWrite({ help })];
  return [{ kind: 'part', text: label }, ...text];
}

function lineOf(text: string): Piece {
  return { kind: isPartHeading(text) ? 'part' : 'text', text };
}

function toWrite({ help }: Pick<ReportSection, 'help'>): Piece {
  return { kind: 'toWrite', help };
}
