import { check, sayChange, sayEffect } from '../../../src/validation';
import { causesOf, suspectCells } from '../../../src/taskpane/model/causes';
import { lockedBy } from '../../../src/taskpane/model/certain';
import { keptFiguresFrom } from '../../../src/taskpane/model/keptFigures';
import { zeros } from './figures';

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

const alone = {
  totals: {},
  context: {},
  locked: new Set<string>(),
  explained: new Set<string>(),
};

test('two findings from one slip are one cause, with the value to be put there', () => {
  const report = zeros({ ...consistent, '3.granted.person': 51 });
  const { causes } = causesOf(check(report), alone);
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

test('cells that nothing tells apart are told as tied, and at most three are listed', () => {
  const { causes } = causesOf(
    check(zeros({ '4.directSuit.upheld': 2, '4.directSuit.total': 3 })),
    alone,
  );
  expect(causes[0]?.tied.length).toBeGreaterThan(1);
  expect(causes[0]?.suspects.length).toBeLessThanOrEqual(3);
});

test('a control total decides between cells that nothing else tells apart', () => {
  const slip = check(zeros({ '4.directSuit.upheld': 2, '4.directSuit.total': 3 }));
  const { causes } = causesOf(slip, { ...alone, totals: { '4.directSuit.total': 2 } });
  expect(causes[0]?.tied).toHaveLength(1);
  expect(causes[0]?.suspects[0]?.changes).toEqual([{ cell: '4.directSuit.total', from: 3, to: 2 }]);
});

test('last year’s figure decides too, unless the difference from it is explained', () => {
  const previous = zeros({ '3.carriedOut.total': 0 }, 2023);
  const cells = ['3.carriedIn.person', '3.carriedIn.total'];
  const slip = check(zeros({ ...consistent, '3.carriedIn.person': 2, '3.carriedIn.total': 2 }));
  const { causes } = causesOf(slip, { ...alone, context: { previous } });
  expect(causes.map(({ tied }) => tied.length)).toEqual([1, 1]);
  expect(suspectCells(causes)).toEqual(cells);
  const explained = new Set(cells);
  expect(causesOf(slip, { ...alone, context: { previous }, explained })).toEqual(
    causesOf(slip, alone),
  );
});

test('a slip in 上年结转 takes last year’s finding under it as well', () => {
  const previous = zeros({ '3.carriedOut.person': 0 }, 2023);
  const slip = check(zeros({ ...consistent, '3.carriedIn.person': 2 }), { previous });
  const { causes } = causesOf(slip, { ...alone, context: { previous } });
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
  const cells = suspectCells(causesOf(check(report), { ...alone, locked }).causes);
  expect(cells).not.toContain('4.directSuit.total');
  expect(lockedBy(certain, zeros({ '4.directSuit.total': 4 }))).toEqual(new Set());
});

test('a control total that names no figure of the form is left alone', () => {
  expect(
    causesOf(check(zeros(consistent)), { ...alone, totals: { '9.nothing': 1 } }).causes,
  ).toEqual([]);
});

test('a figure that is missing and can have one value only is offered', () => {
  const report = zeros({ ...consistent, '3.granted.person': null });
  expect(causesOf(check(report), alone).derivable).toEqual([
    { cell: '3.granted.person', value: 50 },
  ]);
});

test('settings that are no control totals are no control totals', () => {
  expect(keptFiguresFrom(null)).toEqual({});
  expect(keptFiguresFrom({ '2024 年': { '3.received.total': 60, odd: 'x' }, other: 3 })).toEqual({
    '2024 年': { '3.received.total': 60 },
    other: {},
  });
});
