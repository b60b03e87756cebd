import { screen, waitFor } from '@testing-library/react';
import { filledWorkbook, open, placeIn2024 } from './open';

const blanks = { '3.granted.person': '', '3.granted.business': '', '4.directSuit.upheld': '/' };

test('what is blank is filled with 0 after it was shown, and can be taken back', async () => {
  const workbook = await filledWorkbook(blanks);
  const user = open(workbook);
  await user.click(await screen.findByRole('button', { name: '其余填 0（2 格）' }));
  expect(await screen.findByText(/将在 2 个空格里填 0：表三 2 格/)).toBeVisible();
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe('');
  await user.click(screen.getByRole('button', { name: '填入 0' }));
  expect(await screen.findByText(/已在 2 个空格里填 0/)).toBeVisible();
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe(0);
  expect(workbook.at(placeIn2024('4.directSuit.upheld'))).toBe('/');
  await user.click(screen.getByRole('button', { name: '撤销' }));
  expect(await screen.findByRole('button', { name: '其余填 0（2 格）' })).toBeVisible();
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe('');
});

test('what was only shown is put away by Escape, and nothing is filled', async () => {
  const workbook = await filledWorkbook(blanks);
  const user = open(workbook);
  (await screen.findByRole('button', { name: '其余填 0（2 格）' })).focus();
  await user.keyboard('{Enter}');
  await screen.findByText(/将在 2 个空格里填 0/);
  await waitFor(() => {
    expect(screen.getByRole('button', { name: '填入 0' })).toHaveFocus();
  });
  await user.keyboard('{Escape}');
  await waitFor(() => {
    expect(screen.getByRole('button', { name: '其余填 0（2 格）' })).toHaveFocus();
  });
  expect(workbook.at(placeIn2024('3.granted.person'))).toBe('');
});

test('nothing is offered where nothing is blank', async () => {
  open(await filledWorkbook({}));
  await screen.findByText('未发现问题', { selector: '[role=status]' });
  expect(screen.queryByRole('button', { name: /其余填 0/ })).toBeNull();
});

test('a blank sum is no 0 as long as something of what it adds up is', async () => {
  const blank = { '3.granted.total': '', '3.concluded.person': '', '3.concluded.total': '' };
  open(await filledWorkbook({ '3.granted.person': 5, '3.partial.total': '', ...blank }));
  expect(await screen.findByRole('button', { name: '其余填 0（1 格）' })).toBeVisible();
});
