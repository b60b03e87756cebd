import { form2021, type CellId } from '../../../src/form';
import { valueOf, type Report } from '../../../src/report';
import {
  controlTotals,
  evidenceFrom,
  carriedSince,
  locate,
  sayLocation,
  saySuspect,
  sayTie,
} from '../../../src/validation';
import { twoYears } from '../../support/nextYear';
import { slipped } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { withFormulaTotals } from '../../support/formulaTotals';

/** What is at hand beyond the typed figures, and what is missing. */

const right = consistentReport(12, form2021, 300);
const value = (cell: CellId) => valueOf(right, cell) ?? NaN;

/** One typed figure off by so much, and every formula total that follows from it. */
function followed(by: number): Report {
  return followedIn(right, by);
}

function followedIn(report: Report, by: number): Report {
  const cells = ['3.granted.person', '3.granted.total', '3.concluded.person', '3.concluded.total'];
  return withFormulaTotals(cells.reduce((sofar, cell) => slipped(sofar, cell, by), report));
}

test('a missing figure that can have one value only is told', () => {
  const report = withFigures(right, { '3.granted.person': null, '4.directSuit.total': null });
  const { derivable, suspects } = locate(report);
  expect(derivable).toEqual([
    { cell: '3.granted.person', value: value('3.granted.person') },
    { cell: '4.directSuit.total', value: value('4.directSuit.total') },
  ]);
  expect(suspects).toEqual([]);
});

test('a missing figure that could be anything is not told', () => {
  const report = withFigures(right, { '4.directSuit.total': null, '4.directSuit.upheld': null });
  expect(locate(report).derivable).toEqual([]);
});

test('a wrong figure is found past a missing one, which is told as it should be', () => {
  const report = slipped(withFigures(right, { '3.partial.person': null }), '3.granted.person', 4);
  const { derivable, suspects } = locate(report);
  expect(suspects[0]?.changes.map(({ cell, to }) => [cell, to])).toEqual([
    ['3.granted.person', value('3.granted.person')],
  ]);
  expect(derivable).toEqual([{ cell: '3.partial.person', value: value('3.partial.person') }]);
});

test('with formula totals the column is certain, the cell is not, and it says what would decide', () => {
  const { parts, suspects } = locate(followed(6));
  const [formulaTotals] = parts.map((part) => part.formulaTotals);
  expect(formulaTotals?.columns).toEqual(['person']);
  expect(formulaTotals?.candidates).toContain('3.granted.person');
  expect(formulaTotals?.decisive).toEqual(
    expect.arrayContaining(['3.concluded.person', '3.granted.total']),
  );
  expect(suspects.length).toBeGreaterThan(1);
  expect(
    suspects.every(({ changes }) => !changes.some(({ cell }) => cell.endsWith('.total'))),
  ).toBe(true);
});

test('of slips in two columns each tells its own', () => {
  const also = ['3.granted.legal', '3.concluded.legal', '3.granted.total', '3.concluded.total'];
  const twice = also.reduce((sofar, cell) => slipped(sofar, cell, 4), followed(6));
  const columns = locate(twice).parts.map(({ formulaTotals }) => formulaTotals?.columns);
  expect(columns).toEqual([['person'], ['legal']]);
});

test('control totals decide it', () => {
  const totals = Object.fromEntries(
    form2021.figures.flatMap(({ id }) =>
      id.startsWith('3.') && id.endsWith('.total') ? [[id, value(id)]] : [],
    ),
  );
  const { suspects, parts } = locate(followed(6), { extra: controlTotals(totals) });
  expect(suspects.map(({ changes }) => changes)).toEqual([
    [
      {
        cell: '3.granted.person',
        from: value('3.granted.person') + 6,
        to: value('3.granted.person'),
      },
    ],
  ]);
  expect(parts.map(({ formulaTotals }) => formulaTotals)).toEqual([null]);
});

test('last year’s figures find what the report alone cannot', () => {
  const cells = ['3.carriedIn.person', '3.carriedIn.total'];
  const also = ['3.received.person', '3.received.total'];
  const moved = also.reduce(
    (sofar, cell) => slipped(sofar, cell, -1),
    cells.reduce((sofar, cell) => slipped(sofar, cell, 1), right),
  );
  const previous = withFigures(
    right,
    Object.fromEntries(
      form2021.figures.flatMap(({ id, item, column }) =>
        item.id === '3.carriedIn' ? [[`3.carriedOut.${column.id}`, value(id)]] : [],
      ),
    ),
  );
  expect(locate(moved).suspects).toEqual([]);
  const extra = carriedSince(moved, previous);
  const [first] = locate(moved, { extra }).suspects;
  expect(first?.changes.map(({ cell, to }) => [cell, to])).toEqual(
    expect.arrayContaining(cells.map((cell) => [cell, value(cell)])),
  );
});

test('件数 in force that do not follow from last year’s are told, but are no error of the report', () => {
  const { report, previous } = twoYears(3, form2021, 200);
  const cell = '2.normative.effective';
  const wrong = slipped(slipped(report, cell, 30), '3.granted.person', 1);
  const extra = evidenceFrom(wrong, { previous });
  const { suspects, parts } = locate(wrong, { extra });
  expect(suspects.map(({ changes }) => changes.map((change) => change.cell))).toEqual([
    ['3.granted.person'],
  ]);
  const soft = parts.find(({ broken }) => broken.length === 0);
  expect(soft?.unmet.map(({ plus: [first] }) => first)).toEqual([cell]);
  expect(soft?.suspects.map(({ changes }) => changes[0])).toContainEqual({
    cell,
    from: valueOf(wrong, cell),
    to: valueOf(report, cell),
  });
  const explained = new Set([cell]);
  expect(locate(wrong, { extra: evidenceFrom(wrong, { previous }, explained) }).parts).toHaveLength(
    1,
  );
});

test('what the units add up to decides where the report alone cannot', () => {
  const units = [
    { name: '本级', report: right },
    { name: '某镇', report: consistentReport(13, form2021, 40) },
  ];
  const sums = Object.fromEntries(
    form2021.figures.map(({ id }) => [
      id,
      units.reduce((sum, { report }) => sum + (valueOf(report, id) ?? NaN), 0),
    ]),
  );
  const summary = withFigures(right, sums);
  const wrong = followedIn(summary, 6);
  expect(locate(wrong).suspects.length).toBeGreaterThan(1);
  const { suspects } = locate(wrong, { extra: evidenceFrom(wrong, { units }) });
  expect(suspects.map(({ changes }) => changes.map(({ cell, to }) => [cell, to]))).toEqual([
    [['3.granted.person', sums['3.granted.person']]],
  ]);
  expect(evidenceFrom(wrong, { units: [...units, { name: '某乡', report: null }] })).toEqual([]);
});

test('a control total names a figure of the form, or it is refused', () => {
  expect(() => locate(right, { extra: controlTotals({ '3.nothing.person': 1 }) })).toThrow(
    '“3.nothing.person”不是年报表格中的数据项。',
  );
});

test('it is told in sentences', () => {
  const n = value('3.granted.person');
  const { suspects } = locate(slipped(right, '3.granted.person', 1));
  expect(suspects.map((one) => saySuspect(one, form2021))).toEqual([
    `（一）予以公开·自然人 应为 ${String(n)}（现为 ${String(n + 1)}）：改这一格，2 处不平全部消除`,
  ]);
  const missing = withFigures(right, { '4.directSuit.total': null });
  expect(sayLocation(locate(missing), form2021)).toEqual([
    `行政诉讼·未经复议直接起诉·总计 未填，可推算为 ${String(value('4.directSuit.total'))}`,
  ]);
  const tied = locate(followed(6)).suspects.slice(0, 2);
  expect(sayTie(tied, 2)).toBe('以下两格无法区分，请核对原始台账');
  expect(sayTie([...tied, ...tied], 3)).toBe('有 4 格都可能，无法区分，请核对原始台账；先列 3 格');
  expect(sayLocation(locate(followed(6)), form2021)[0]).toMatch(
    /^总计由公式算出，“自然人”列有数填错可以确定，错在哪一格无法确定，可能是.+等 \d+ 格。填入手头的核对总数/,
  );
});
