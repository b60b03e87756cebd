import { excelArguments } from '../../../src/workbench/host/functions/arguments';

const needed = { name: '总计', type: 'any' } as const;

test('what may be left out is null, and what may not is undefined', () => {
  const parameters = [needed, { ...needed, optional: true }, needed];
  expect(excelArguments(parameters, [1], '')).toEqual([1, null, undefined]);
});

test('a blank cell is none that was left out', () => {
  expect(excelArguments([needed, needed], [1, ''], '')).toEqual([1, '']);
});
