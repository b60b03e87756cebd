import {
  explain,
  lockedBy,
  sayChange,
  sayEffect,
  suspectCells,
  type Cause,
} from '../../../src/validation';
import { dossierOn } from '../../support/dossierOn';
import { zeros } from '../../support/zeros';

/** Consistent: 60 applications of natural persons, 50 granted, 10 in part. */
const consistent = {
  '3.received.person': 60,
  '3.received.total': 60,
  '3.granted.person': 50,
  '3.granted.total': 50,
  '3.partial.person': 10,
  '3.partial.total': 10,
  '3.concluded.person': 60,
  '3.concluded.total': 60,
};

test('two findings from one slip are one cause, with the value to be put there', () => {
  const report = zeros({ ...consistent, '3.granted.person': 51 });
  const { causes } = dossierOn(report);
  expect(causes).toHaveLength(1);
  const [cause] = causes;
  expect(cause?.table?.id).toBe('3');
  expect(cause?.findings.map(({ rule }) => rule).sort()).toEqual(['T3.concluded', 'T3.total']);
  const [suspect] = cause?.suspects ?? [];
  expect(suspect?.changes).toEqual([{ cell: '3.granted.person', from: 51, to: 50 }]);
  expect(suspect?.changes[0] && sayChange(suspect.changes[0], report.form)).toBe(
    '（一）予以公开·自然人 应为 50（现为 51）',
  );
  expect(suspect && sayEffect(suspect)).toBe('改这一格，2 处不平全部消除');
  expect(suspectCells(causes)).toEqual(['3.granted.person']);
});

const leading = ({ suspects }: Cause) => suspects.filter(({ rank }) => rank === 1).length;
const tied = { '4.directSuit.upheld': 2, '4.directSuit.total': 3 };

test('cells that nothing tells apart are all told', () => {
  const [cause] = dossierOn(zeros(tied)).causes;
  expect(cause && leading(cause)).toBeGreaterThan(1);
});

test('a control total decides between cells that nothing else tells apart', () => {
  const { causes } = dossierOn(zeros(tied), {}, { totals: { '4.directSuit.total': 2 } });
  expect(causes.map(leading)).toEqual([1]);
  expect(causes[0]?.suspects[0]?.changes).toEqual([{ cell: '4.directSuit.total', from: 3, to: 2 }]);
});

test('last year’s figure decides too, unless the difference from it is explained', () => {
  const previous = zeros({ '3.carriedOut.total': 0 }, 2023);
  const cells = ['3.carriedIn.person', '3.carriedIn.total'];
  const slip = zeros({ ...consistent, '3.carriedIn.person': 2, '3.carriedIn.total': 2 });
  const { causes, audit, location } = dossierOn(slip, { previous });
  expect(causes.map(leading)).toEqual([1, 1]);
  expect(suspectCells(causes)).toEqual(cells);
  const explanations = audit.findings
    .filter(({ level }) => level === 'verify')
    .map((finding) => explain(finding, slip, '上年年报已更正。', '2025-01-20T09:30:00.000Z'));
  const explained = dossierOn(slip, { previous }, { explanations });
  expect(explained.location.suspects).toEqual(dossierOn(slip).location.suspects);
  expect(explained.location.suspects).not.toEqual(location.suspects);
});

test('a slip in 上年结转 takes last year’s finding under it as well', () => {
  const previous = zeros({ '3.carriedOut.person': 0 }, 2023);
  const { causes } = dossierOn(zeros({ ...consistent, '3.carriedIn.person': 2 }), { previous });
  expect(causes).toHaveLength(1);
  expect(causes[0]?.findings.map(({ rule }) => rule).sort()).toEqual([
    'T3.balance',
    'T3.total',
    'year.carried',
  ]);
});

test('a confirmed figure is no suspect, until it holds another value', () => {
  const report = zeros({ '4.directSuit.upheld': 2, '4.directSuit.total': 3 });
  const certain = { '4.directSuit.total': 3 };
  const locked = lockedBy(certain, report);
  expect([...locked]).toEqual(['4.directSuit.total']);
  const cells = suspectCells(dossierOn(report, {}, { certain }).causes);
  expect(cells).not.toContain('4.directSuit.total');
  expect(lockedBy(certain, zeros({ '4.directSuit.total': 4 }))).toEqual(new Set());
});

test('a control total that names no figure of the form is left alone', () => {
  expect(dossierOn(zeros(consistent), {}, { totals: { '9.nothing': 1 } }).causes).toEqual([]);
});

test('a figure that is missing and can have one value only is offered', () => {
  const report = zeros({ ...consistent, '3.granted.person': null });
  expect(dossierOn(report).location.derivable).toEqual([{ cell: '3.granted.person', value: 50 }]);
});
