import fc from 'fast-check';
import { withoutLedgers } from '../../src/ledger';
import { ledgerForms } from '../../src/ledger/columns';
import { findHeader } from '../../src/ledger/reading/header';
import { labelRows } from '../../src/ledger/reading/labels';
import { isKey, keyHeader } from '../../src/ledger/reading/withoutLedgers';
import type { Grid } from '../../src/report';
import { ledgerGrid as grid } from '../support/ledger/ledgerGrid';

/** By all its labels, whatever letters they are written with. */
function isLedgerByLabels(sheet: Grid): boolean {
  const rows = labelRows(sheet);
  return isKey(rows) || ledgerForms.some((form) => findHeader(rows, form, new Map()) !== null);
}

const isDropped = (sheet: Grid) => withoutLedgers([sheet]).length === 0;

/** Every name of every column by which some ledger is known, a list for each group of its marks. */
const marks = ledgerForms.map(({ marks, columns }) =>
  marks.map((ids) =>
    columns
      .filter(({ id }) => ids.some((mark) => mark === id))
      .flatMap(({ header, also, instead = [] }) => [header, ...also, ...instead]),
  ),
);

/** The same said otherwise, as `headerWord` takes it. */
const said = [
  (name: string) => name,
  (name: string) => name.replace('日期', '时间'),
  (name: string) => name.replace('日期', ' ⽇ '),
  (name: string) => name.replace('日期', '的年月日（年/月/日）'),
  (name: string) => name.replace('日期', '时\n间*'),
];

test('a ledger is none of the sheets for reports, whichever names it is known by', () => {
  for (const [first = [], ...others] of marks)
    for (const name of first)
      for (const say of said) {
        const sheet = grid([[say(name), ...others.flat().map(say)]]);
        expect([name, isLedgerByLabels(sheet), isDropped(sheet)]).toEqual([name, true, true]);
      }
});

test('the letters tell of any sheet what all its labels do', () => {
  const words = [
    ...marks.flat(2),
    keyHeader,
    '计入',
    '年报表三',
    '申请人',
    '办理结果',
    '总计',
    '报',
  ];
  const cell = fc.oneof(
    fc.tuple(fc.constantFrom(...words), fc.constantFrom(...said)).map(([word, say]) => say(word)),
    fc.constantFrom(null, 3, '', '本年制发件数', '自然人'),
  );
  const rows = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 });
  const merge = fc.record({
    row: fc.nat(3),
    column: fc.nat(4),
    rows: fc.integer({ min: 1, max: 2 }),
    columns: fc.integer({ min: 1, max: 3 }),
  });
  fc.assert(
    fc.property(rows, fc.nat(32), fc.array(merge, { maxLength: 2 }), (lines, above, merges) => {
      const blank = Array.from({ length: above }, () => []);
      const lower = merges.map((one) => ({ ...one, row: one.row + above }));
      const sheet = { ...grid([...blank, ...lines]), merges: lower };
      expect(isDropped(sheet)).toBe(isLedgerByLabels(sheet));
    }),
    { numRuns: 2000 },
  );
});

test('a sheet in which no letter tells of a ledger is kept', () => {
  const sheet = grid([
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', 1, 0, 3],
  ]);
  expect(isLedgerByLabels(sheet)).toBe(false);
  expect(isDropped(sheet)).toBe(false);
});
