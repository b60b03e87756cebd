/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page of the workbench and of the add-in without Excel, before its script has run. */
const file = join(__dirname, '..', '..', 'src/workbench/page/index.html');

describe('the regions of the page', () => {
  const page = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/html');
  const regions = [...page.querySelectorAll('nav, section, main, aside, [role=region]')];

  it('each have a name, and no two the same', () => {
    const names = regions.map((region) => region.getAttribute('aria-label'));
    expect(names).toEqual(['打开的工作簿', '功能区', '工作簿和任务窗格', '表格', '任务窗格']);
  });

  it('hold the ribbon, the grids and the pane', () => {
    for (const id of ['books', 'ribbon', 'grids', 'splitter', 'panes']) {
      const part = page.getElementById(id);
      expect(regions.some((region) => region.contains(part))).toBe(true);
    }
  });
});
