import { glanceOf, reportName, type Dossier } from '../../validation';
import { useExtract } from '../hooks/useExtract';
import { useJump } from '../hooks/useJump';
import { usePane } from '../hooks/usePane';
import { firstBlank, firstUnwritten, type Step, type StepState } from '../model/steps';
import { stepWords as words, yearWords } from '../words';

/** What there is to know of a step, and what leads on. */
export interface Guide {
  readonly text: string;
  /** Null where nothing is to be done, or not from here. */
  readonly action: { readonly name: string; readonly go: () => void } | null;
}

/** @param toFindings brings what keeps the report from leaving into sight */
export function useGuides(
  dossier: Dossier,
  states: Readonly<Record<Step, StepState>>,
  toFindings: () => void,
): Readonly<Record<Step, Guide>> {
  const { workbook, work, show } = usePane();
  const jump = useJump(true);
  const { report, gate, context } = dossier;
  const previous = context.previous ?? null;
  const extract = useExtract(report, previous);
  const { says } = words;
  const isDone = (step: Step) => states[step] === 'done';
  const toPrevious = () => {
    show('previous');
  };

  const forPrevious = (): Guide => {
    if (previous) {
      const text = says.previous.done(reportName(previous));
      return { text, action: { name: words.toPrevious, go: toPrevious } };
    }
    if (report.year === null) return { text: says.previous.noYear, action: null };
    const text = says.previous.open(report.year - 1);
    return { text, action: { name: words.choosePrevious, go: toPrevious } };
  };
  const forExtract = (): Guide => {
    if (!previous) return { text: says.extract.waiting, action: null };
    if (isDone('extract')) return { text: says.extract.done, action: null };
    return { text: says.extract.open, action: { name: yearWords.extract, go: extract } };
  };
  const forFill = (): Guide => {
    const { missing } = glanceOf(dossier);
    if (missing > 0) {
      const blank = firstBlank(report);
      const go = () => {
        if (blank) jump(blank);
      };
      return { text: says.fill.open, action: blank && { name: words.toBlank, go } };
    }
    if (isDone('fill')) return { text: says.fill.done, action: null };
    return { text: says.fill.unread, action: { name: words.toUnread, go: toFindings } };
  };
  const forNarrative = (): Guide => {
    if (isDone('narrative')) return { text: says.narrative.done, action: null };
    const heading = firstUnwritten(report);
    if (heading) {
      // Texts stand beside their headings.
      const go = () => {
        jump({ ...heading, column: heading.column + 1 });
      };
      const text = says.narrative.open(gate.lacking);
      return { text, action: { name: words.toNarrative, go } };
    }
    const { year, organ } = report;
    if (year === null) return { text: says.narrative.open(gate.lacking), action: null };
    const go = () => {
      work.run(words.insertNarrative, async () => {
        const wanted = { year, organ, totals: 'formula', narrative: true } as const;
        const { kind } = await workbook.insert(wanted);
        await workbook.focusCells();
        return kind === 'inserted' ? words.narrativeInserted : words.narrativeThere;
      });
    };
    return { text: says.narrative.none, action: { name: words.insertNarrative, go } };
  };
  const forCheck = (): Guide => {
    if (isDone('check')) return { text: says.check.done, action: null };
    const { error, verify } = glanceOf(dossier);
    const text = error + verify > 0 ? says.check.open : says.check.waiting;
    return { text, action: { name: words.toFindings, go: toFindings } };
  };
  const forExport = (): Guide => {
    const toExport = {
      name: words.toExport,
      go: () => {
        show('export');
      },
    };
    if (!gate.open) return { text: says.export.waiting, action: toExport };
    return { text: isDone('export') ? says.export.done : says.export.open, action: toExport };
  };

  return {
    previous: forPrevious(),
    extract: forExtract(),
    fill: forFill(),
    narrative: forNarrative(),
    check: forCheck(),
    export: forExport(),
  };
}
