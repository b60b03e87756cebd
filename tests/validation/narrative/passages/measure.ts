import type { Passage, Report } from '../../../../src/report';
import { defaultSettings, functionRules } from '../../../../src/validation';
import { contradicted, type PassageOfSet } from './read';

/** What came of a set: alarms where nothing is wrong, and planted contradictions that stayed unnoticed. */
export interface Measure {
  readonly planted: number;
  readonly noticed: number;
  readonly missed: readonly string[];
  readonly alarms: readonly string[];
}

/** How a passage stands in its document: as one paragraph, or in the lines of a page. */
export type Layout = (text: string) => readonly string[];

export const asOne: Layout = (text) => [text];

/** Broken after so many characters, and again after as many. */
export const wrappedAt =
  (width: number): Layout =>
  (text) =>
    text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];

/** Broken once, after so many characters. */
export const brokenAt =
  (place: number): Layout =>
  (text) =>
    [text.slice(0, place), text.slice(place)].filter((line) => line !== '');

const textRules = functionRules.filter(({ id }) => id.startsWith('text.'));

/** What the rules of the narrative find; the others have nothing to do with it. */
function findingsOf(report: Report, lines: readonly string[]) {
  const narrative: Passage[] = lines.map((text, row) => ({
    place: { sheet: null, row, column: 0 },
    text,
  }));
  const told = { ...report, narrative };
  return textRules.flatMap(
    ({ confront }) => confront(told, { settings: defaultSettings }).breaches,
  );
}

const by = [1, 7, 2, 11];

/** Every passage as it is, and with each of its figures off in turn. */
export function measure(passages: readonly PassageOfSet[], layout: Layout = asOne): Measure {
  const alarms: string[] = [];
  const missed: string[] = [];
  let planted = 0;
  passages.forEach((passage, number) => {
    const { organ, text, stated, report } = passage;
    const lines = layout(text);
    for (const { message } of findingsOf(report, lines)) {
      alarms.push(`${organ}：${lines.join('⏎')} ← ${message}`);
    }
    stated.forEach(({ start, end }, index) => {
      planted += 1;
      const wrong = contradicted(passage, index, by[(number + index) % by.length] ?? 1);
      const said = text.slice(start, end);
      const touches = findingsOf(wrong, lines).some(({ quote }) => {
        const marked = quote?.text.slice(quote.start, quote.end) ?? '';
        return (
          marked !== '' && (marked.includes(said) || said.includes(marked) || !/\d/u.test(said))
        );
      });
      if (!touches) missed.push(`${organ}：${text} ← ${said}`);
    });
  });
  return { planted, noticed: planted - missed.length, missed, alarms };
}
