import { sections, type ReportSection, type TableForm } from '../form';
import { isPartHeading, proseTexts, sectionTexts, type ProseText, type Report } from '../report';

/** What the body of a whole report is made of, in its order. */
export type ReportPiece =
  | { readonly kind: 'section'; readonly section: ReportSection }
  | { readonly kind: 'part' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: TableForm };

/**
 * The body of a report: the six sections with the prose of the narrative, and the tables where they
 * belong. Where there is no prose nothing is said: whatever is made of it may be published.
 */
export function piecesOf(report: Report): readonly ReportPiece[] {
  const { opening, texts } = sectionTexts(report.narrative);
  return [
    ...opening.map(lineOf),
    ...sections.flatMap((section) => [
      { kind: 'section', section } as const,
      ...proseOf(section, texts.get(section.number) ?? []),
      ...report.form.tables
        .filter(({ id }) => id === section.table)
        .map((table) => ({ kind: 'table', table }) as const),
    ]),
  ];
}

/** A section's prose, with the headings of its parts that say something. */
function proseOf(section: ReportSection, lines: readonly string[]): ReportPiece[] {
  const [own, ...parts] = proseTexts(section.number, lines);
  const written = (own?.lines ?? []).map(lineOf);
  return [...written, ...parts.filter(({ lines }) => lines.length > 0).flatMap(partOf)];
}

function partOf({ label, lines }: ProseText): ReportPiece[] {
  return [{ kind: 'part', text: label }, ...lines.map(lineOf)];
}

function lineOf(text: string): ReportPiece {
  return { kind: isPartHeading(text) ? 'part' : 'text', text };
}
