import '@testing-library/jest-dom';
import './browser';
import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { form2021, layout, sections } from '../../src/form';
import { Pane } from '../../src/taskpane/Pane';
import type { View } from '../../src/taskpane/model/route';
import { WorkbookDouble } from './workbookDouble';

// A whole pane in jsdom takes its time on a busy machine.
jest.setTimeout(120_000);

// A failing query need not print the whole page.
configure({
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message?.split('\n\n')[0] ?? ''),
});

/**
 * Of Fluent's styles only those that hide something or keep the mouse off: each query asks jsdom of
 * each element how it looks, and it holds every rule against every element.
 */
const hiding =
  /[{;](?:display|visibility|content-visibility|opacity|clip|clip-path|pointer-events|user-select):/;
const styles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => hiding.test(rule),
});

/** Opens the pane over a workbook, as a user with mouse and keyboard. */
export function open(workbook: WorkbookDouble, view: View = 'check', ofActiveSheet = false) {
  render(
    <RendererProvider renderer={styles}>
      <Pane workbook={workbook} initialView={view} ofActiveSheet={ofActiveSheet} />
    </RendererProvider>,
  );
  return userEvent.setup();
}

/** A workbook with the tables of 2024 in which everything is 0 but the given figures. */
export async function filledWorkbook(
  values: Readonly<Record<string, number | string>>,
): Promise<WorkbookDouble> {
  const workbook = new WorkbookDouble();
  await workbook.insert({ year: 2024, organ: '某某街道办事处', totals: 'typed' });
  for (const { id } of form2021.figures) {
    const { sheet, row, column } = placeIn2024(id);
    const line = workbook.sheets.get(sheet)?.[row];
    if (line) line[column] = values[id] ?? 0;
  }
  return workbook;
}

/** Where the double puts a figure: two rows of headings above the form. */
export function placeIn2024(id: string): { sheet: string; row: number; column: number } {
  for (const table of form2021.tables) {
    for (const { cell, row, column } of layout(table)) {
      if (cell.kind === 'figure' && `${cell.item.id}.${cell.column.id}` === id) {
        return { sheet: `年报2024表${table.heading.charAt(0)}`, row: row + 2, column };
      }
    }
  }
  throw new Error(`The form has no ${id}.`);
}

/** Types a figure into the tables of 2024 as a user does, and lets the pane take it in. */
export async function typeIn(workbook: WorkbookDouble, id: string, value: number): Promise<void> {
  const { sheet, row, column } = placeIn2024(id);
  await act(() => {
    workbook.type(sheet, row, column, value);
    return Promise.resolve();
  });
}

/** The button of a finding whose sentence holds these words. */
export function finding(words: RegExp): Promise<HTMLElement> {
  return screen.findByRole('button', { name: words });
}

/** The same with all that is published: a sheet with the six sections of prose, all written. */
export async function wholeWorkbook(
  values: Readonly<Record<string, number | string>>,
): Promise<WorkbookDouble> {
  const workbook = await filledWorkbook(values);
  const title = '某某街道办事处2024年政府信息公开工作年度报告';
  const lines = sections.flatMap(({ label }) => [[label], ['无。']]);
  workbook.sheets.set('年报2024正文', [[title], ...lines]);
  return workbook;
}

/** Figures of 2024 with one slip: 61 of 自然人 were granted, and everything else says 60. */
export const oneSlip = {
  '3.received.person': 60,
  '3.received.total': 60,
  '3.granted.person': 61,
  '3.granted.total': 60,
  '3.concluded.person': 60,
  '3.concluded.total': 60,
};
