import { isInsertableYear, yearToReport } from '../../src/form';

test('the year that is reported on is the last whole one', () => {
  expect(yearToReport(new Date(2025, 0, 2))).toBe(2024);
  expect(yearToReport(new Date(2025, 11, 31))).toBe(2024);
});

test('tables of edition 2021 are for 2021 and later', () => {
  const years = [2020, 2021, 2024, 2024.5, NaN, 2099, 2100];
  expect(years.filter(isInsertableYear)).toEqual([2021, 2024, 2099]);
});
