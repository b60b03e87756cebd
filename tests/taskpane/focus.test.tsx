import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { filledWorkbook, finding, oneSlip as slip, open, typeIn } from './open';
import { WorkbookDouble } from './workbookDouble';

/** The keyboard is somewhere in the pane, at something that can be used. */
async function focusIsHeld(): Promise<HTMLElement> {
  await waitFor(() => {
    expect(document.activeElement).not.toBe(document.body);
    expect(document.activeElement).toBeEnabled();
  });
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) throw new Error('Nothing has the focus.');
  return activeElement;
}

async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  act(() => {
    button.focus();
  });
  await userEvent.keyboard('{Enter}');
}

const odd = { '2.regulations.effective': 2 };

test('after 插入 the user goes on in the cells', async () => {
  const workbook = new WorkbookDouble();
  open(workbook);
  await press('插入年报表格');
  await screen.findByText(/已插入/);
  expect(workbook.cellsHaveFocus).toBe(true);
  await focusIsHeld();
});

test('after 采用 and 撤销 the keyboard stays in the pane', async () => {
  open(await filledWorkbook(slip));
  await press(/^采用：/);
  await screen.findByText('未发现问题', { selector: '[role=status]' });
  await focusIsHeld();
  await press('撤销');
  await screen.findByText(/已撤销/);
  await focusIsHeld();
});

test('after 确认无误 it is where the next one to look at stands', async () => {
  open(await filledWorkbook(slip));
  await press(/^确认无误：/);
  await waitFor(() => {
    expect(screen.queryByRole('button', { name: /^采用：（一）予以公开/ })).toBeNull();
  });
  const held = await focusIsHeld();
  expect(screen.getByRole('main')).toContainElement(held);
});

test('写说明 leads into the text, and saving it back to where it began', async () => {
  open(await filledWorkbook(odd));
  await finding(/^核实/);
  await press('写说明');
  expect(await focusIsHeld()).toBe(screen.getByRole('textbox', { name: '说明' }));
  await userEvent.keyboard('规章由市政府制定。');
  await press('保存说明');
  await screen.findByText('已说明：');
  expect(await focusIsHeld()).toBe(screen.getByRole('button', { name: '修改说明' }));
});

test('what is edited in the grid takes the keyboard away from nobody', async () => {
  const workbook = await filledWorkbook(odd);
  open(workbook);
  const item = await finding(/^核实/);
  act(() => {
    item.focus();
    window.dispatchEvent(new Event('blur'));
  });
  await typeIn(workbook, '2.regulations.effective', 0);
  await waitFor(() => {
    expect(item).not.toBeInTheDocument();
  });
  expect(document.body).toHaveFocus();
});

test('a click on nothing lets go of the keyboard, and nothing takes it back', async () => {
  const workbook = await filledWorkbook(odd);
  const user = open(workbook);
  const item = await finding(/^核实/);
  await user.click(within(item).getByText('核实'));
  await user.click(screen.getByRole('main'));
  await typeIn(workbook, '2.regulations.effective', 0);
  await waitFor(() => {
    expect(item).not.toBeInTheDocument();
  });
  expect(document.body).toHaveFocus();
});
