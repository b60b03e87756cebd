import type { Suspect } from '../../../src/validation/locate';
import { typedLastFirst } from '../../../src/taskpane/model/typed';

const suspect = (rank: number, cell: string): Suspect => ({
  ...{ rank, tied: false, kind: 'cells', mends: 1, cost: rank },
  changes: [{ cell, from: 1, to: 2 }],
});
const suspects = [
  suspect(1, '3.received.person'),
  suspect(1, '3.granted.person'),
  suspect(2, '3.carriedOut.person'),
];
const cellsOf = (some: readonly Suspect[]) => some.map(({ changes }) => changes[0]?.cell);

test('of those that are as likely, what was typed last comes first', () => {
  expect(cellsOf(typedLastFirst(suspects, new Set(['3.granted.person']), false))).toEqual([
    '3.granted.person',
    '3.received.person',
    '3.carriedOut.person',
  ]);
});

test('what is less likely stays behind, though it was typed last', () => {
  const typed = new Set(['3.carriedOut.person']);
  expect(typedLastFirst(suspects, typed, false)).toEqual(suspects);
});

test('where likelihood is all that there is, what was typed last comes before all', () => {
  const [first] = cellsOf(typedLastFirst(suspects, new Set(['3.carriedOut.person']), true));
  expect(first).toBe('3.carriedOut.person');
});
