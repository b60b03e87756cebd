import { screen } from '@testing-library/react';
import { filledWorkbook, open } from './open';

/** Two years, the older one in front. */
async function twoYears() {
  const workbook = await filledWorkbook({});
  await workbook.insert({ year: 2023, organ: '某某街道办事处', totals: 'typed' });
  workbook.front = '年报2023表三';
  return workbook;
}

test('核查本表 shows the report of the sheet in front', async () => {
  open(await twoYears(), 'check', true);
  expect(await screen.findByRole('heading', { name: /^2023 年/ })).toBeInTheDocument();
});

test('核查 shows the newest, whatever is in front', async () => {
  open(await twoYears());
  expect(await screen.findByRole('heading', { name: /^2024 年/ })).toBeInTheDocument();
});

test('核查本表 on a sheet without a report shows the newest', async () => {
  const workbook = await twoYears();
  workbook.front = '台账';
  open(workbook, 'check', true);
  expect(await screen.findByRole('heading', { name: /^2024 年/ })).toBeInTheDocument();
});
