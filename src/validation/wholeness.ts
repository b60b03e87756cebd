import { sections, type ReportSection } from '../form';
import { isPartHeading, sectionTexts, type Passage, type Report } from '../report';

/** What the form demands of a report beside its tables: who reports, and the sections of prose. */

const ofProse = /* @__PURE__ */ sections.filter(({ table }) => table === null);

const plain = (text: string) => text.normalize('NFKC').replace(/\s/g, '');

/** A section of prose under the very heading of the form. */
export interface HeadedSection {
  readonly section: ReportSection;
  readonly heading: Passage;
  /** Whether something is written under it, or under one of its parts. */
  readonly written: boolean;
}

/**
 * The sections of prose whose headings stand in a report. None where its tables are all that is
 * there: they can be checked alone, and nothing says that no prose goes with them.
 */
export function headedSections({ narrative }: Report): readonly HeadedSection[] {
  if (narrative.length === 0) return [];
  const { texts } = sectionTexts(narrative);
  return ofProse.flatMap((section) => {
    const heading = narrative.find(({ text }) => plain(text) === plain(section.label));
    const lines = texts.get(section.number) ?? [];
    return heading ? [{ section, heading, written: !lines.every(isPartHeading) }] : [];
  });
}

/** What must not be empty in a report that is published and is so in this one, as users call it. */
export function lackingIn(report: Report): readonly string[] {
  const { texts } = sectionTexts(report.narrative);
  const silent = ofProse.filter(({ number }) => (texts.get(number) ?? []).every(isPartHeading));
  // A heading that says more than the form's may hold all there is to say: 六、…：无.
  const headed = new Set(headedSections(report).map(({ section }) => section));
  const bare = silent.filter((section) => headed.has(section) || !texts.has(section.number));
  return [...(report.organ === null ? ['机关名称'] : []), ...bare.map(({ label }) => label)];
}
