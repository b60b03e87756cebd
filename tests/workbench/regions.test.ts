/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const pages = ['src/workbench/page/index.html', 'src/page/index.html'];

/** The page as it stands before its script has run. */
function pageOf(file: string): Document {
  const markup = readFileSync(join(__dirname, '..', '..', file), 'utf8');
  return new DOMParser().parseFromString(markup, 'text/html');
}

describe.each(pages)('the regions of %s', (file) => {
  const page = pageOf(file);
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
