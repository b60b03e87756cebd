import { gridsFromHtml, tablesHtml } from '../../src/documents';
import { gridsFromCsv } from '../../src/documents/formats/csv/read';
import { recognise, type Grid, type Report } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';

/** Blank in the middle of rows, words beside a number, a number that is none. */
const report = withFigures(consistentReport(5), {
  '2.normative.repealed': null,
  '3.received.business': null,
  '3.received.other': null,
  '3.granted.person': null,
  '3.unable.notHeld.research': null,
  '4.directSuit.upheld': null,
  '4.directSuit.pending': null,
});

const odd = (html: string) =>
  html.replace(/>(\d+)<(?=\/td><\/tr>\s*<tr><td[^>]*>二、)/, '>$1（含重复3件）<');

/** The page's cells as a program writes them that knows no spans: covered ones are there, empty. */
function withoutSpans(grids: readonly Grid[]): Grid[] {
  return grids.map((grid) => ({ ...grid, merges: [] }));
}

function csvOf(grids: readonly Grid[]): string {
  const lines = grids.flatMap(({ cells }) => cells);
  return lines.map((line) => line.map((cell) => `"${String(cell ?? '')}"`).join(',')).join('\n');
}

function told([report]: readonly Report[]) {
  if (!report) return null;
  const { values, readings, unread, labels, narrative } = report;
  const states = readings.map((reading) => reading && [reading.state, reading.raw]);
  return { values, states, unread, labels: labels.length, narrative: narrative.length };
}

describe('one and the same table', () => {
  const page = gridsFromHtml(odd(tablesHtml(report)));
  const read = recognise(page, '');

  it('is read from a page with its blanks and its odd texts', () => {
    const { values = [], unread = [] } = read[0] ?? {};
    const written = Array.from(report.values).filter((value) => !Number.isNaN(value));
    const known = Array.from(values).filter((value) => !Number.isNaN(value));
    expect(known).toHaveLength(written.length - 1);
    expect(unread).toEqual([]);
    expect(read[0]?.readings.filter((reading) => reading?.state === 'text')).toHaveLength(1);
  });

  it('is read alike where its cells span others and where they do not', () => {
    expect(told(recognise(withoutSpans(page), ''))).toEqual(told(read));
  });

  it('is read alike as CSV', () => {
    expect(told(recognise(gridsFromCsv(csvOf(page)), ''))).toEqual(told(read));
  });
});
