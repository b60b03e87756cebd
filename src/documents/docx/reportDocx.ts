import { sections, type ReportSection } from '../../form';
import {
  isPartHeading,
  ownWords,
  proseTexts,
  sectionTexts,
  type ProseText,
  type Report,
} from '../../report';
import { titleOf } from '../shown';
import type { Stamped } from '../write/html';
import { paragraph } from './elements';
import { packed } from './package';
import { tableXml } from './tableXml';

/**
 * The whole report as a Word document: title, six sections, the tables where they belong. Prose is
 * taken from the narrative; where there is none it says in brackets what is to be written there.
 */
export function reportDocx(report: Report, { stamp }: Stamped = {}): Uint8Array {
  const { opening, texts } = sectionTexts(report.narrative);
  const title = titleOf(report.organ, report.year);
  const body = [
    ...(stamp === undefined ? [] : [paragraph('Stamp', stamp)]),
    paragraph('Title', title),
    ...opening.map(proseLine),
    ...sections.flatMap((section) => [
      // 表三 fills most of a page, so it begins one, and is not torn.
      paragraph(section.table === '3' ? 'NewPage' : 'Heading', section.label),
      ...proseOf(section, texts.get(section.number) ?? []),
      ...report.form.tables
        .filter(({ id }) => id === section.table)
        .map((table) => tableXml(report, table)),
    ]),
  ];
  return packed(body.join(''), title, report.organ);
}

/** A section's prose; where there is none, or a part is a heading alone, what is to be written. */
function proseOf(section: ReportSection, lines: readonly string[]): string[] {
  const empty = lines.every(isPartHeading);
  const [own, ...parts] = proseTexts(section.number, lines);
  if (empty && section.parts.length === 0) return section.table === null ? [blank(section)] : [];
  return [
    ...(own?.lines ?? []).map(proseLine),
    ...parts.filter(({ headed }) => headed || empty).flatMap(partOf),
  ];
}

function partOf({ label, help, lines }: ProseText): string[] {
  const text = lines.length > 0 ? lines.map(proseLine) : [blank({ help })];
  return [paragraph('Part', label), ...text];
}

function proseLine(text: string): string {
  return paragraph(isPartHeading(text) ? 'Part' : 'Body', text);
}

function blank({ help }: Pick<ReportSection, 'help'>): string {
  return paragraph('Body', `${ownWords.fillIn}${help}）`);
}
