/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsIn, giveKeysBack } from '../../src/workbench/page/regions';

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

describe('the keyboard', () => {
  it('is given back to the cells by a dialog that closes, and not taken from anybody else', async () => {
    document.body.innerHTML =
      '<input><div class="grid" data-front=""><div contenteditable="true" tabindex="0"></div></div>';
    giveKeysBack(document, []);
    const [other] = document.getElementsByTagName('input');
    const cells = cellsIn(document.body);
    const dialogCloses = async () => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      document.body.append(dialog);
      dialog.remove();
      await Promise.resolve();
    };

    other?.focus();
    await dialogCloses();
    expect(document.activeElement).toBe(other);
    other?.blur();
    await dialogCloses();
    expect(document.activeElement).toBe(cells);
  });

  it('is given to the cells when the tab that was pressed is drawn anew', async () => {
    document.body.innerHTML =
      '<nav><button></button></nav><div class="grid" data-front=""><div contenteditable="true" tabindex="0"></div></div>';
    const [tabs] = document.getElementsByTagName('nav');
    if (!tabs) throw new Error('The tabs are not there.');
    giveKeysBack(document, [tabs]);
    tabs.querySelector('button')?.focus();
    tabs.replaceChildren(document.createElement('button'));
    await Promise.resolve();
    expect(document.activeElement).toBe(cellsIn(document.body));
  });
});
