import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  chromium,
  type Browser,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from 'playwright-core';

/** What the workbench's setup left for the tests. */
const { NIANBAO_URL: url = '', NIANBAO_BROWSER: executablePath = '' } = process.env;

/**
 * Where the add-in is used without Excel: on office.js, in the newest Excel and in the oldest, and as a
 * page without it, in both forms.
 */
export const places = {
  workbench: url,
  ltsc2021: `${url}?excel=ltsc2021`,
  folder: `${url}page/`,
  file: pathToFileURL(path.resolve('dist/page/年报助手.html')).href,
} as const;

/** The workbench in a browser, and what was asked of the network meanwhile. */
export class Workbench {
  /** Requests to anyone but the workbench's own server; for a file, to anyone but itself. */
  readonly outside: string[] = [];
  /** Errors that no code caught, and what pages wrote to the console as errors. */
  readonly troubles: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    own: string,
  ) {
    page.context().on('request', (request) => {
      const target = request.url();
      if (!target.startsWith(own) && !/^(data|blob):/.test(target)) this.outside.push(target);
    });
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  /**
   * Opens the page and waits for grid and pane.
   * @param begins how, where the page asks; null: not yet
   */
  static async open(
    viewport = { width: 1400, height: 900 },
    place: keyof typeof places = 'workbench',
    begins: string | null = '空白工作簿',
  ): Promise<Workbench> {
    const browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
      ],
    });
    const context = await browser.newContext({
      viewport,
      locale: 'zh-CN',
      // Emulated, light or dark would be the same in all frames, whatever the page asks of them.
      colorScheme: null,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const address = places[place];
    // A file has no network to ask; what is asked all the same fails, and is told.
    await context.setOffline(place === 'file');
    const [own = address] = address.split('?');
    const workbench = new Workbench(browser, await context.newPage(), own);
    // Pickers of the File System Access API are windows of the browser's own: no test can press them.
    await context.addInitScript(() => {
      Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined });
    });
    await workbench.page.goto(address);
    if (begins === null) return workbench;
    if (place === 'folder' || place === 'file') await workbench.begin(begins);
    await workbench.pane.getByRole('tab', { name: '核查' }).waitFor();
    return workbench;
  }

  /** Begins as the page without Excel offers. */
  async begin(choice: string): Promise<void> {
    await this.page
      .getByRole('region', { name: '开始' })
      .getByRole('button', { name: choice })
      .click();
  }

  /** The pane of the workbook in front. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="任务窗格"][data-front]');
  }

  /** The same as a page of its own. */
  get paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('taskpane.html'));
    if (!frame) throw new Error('The pane is not there.');
    return frame;
  }

  /** What is told of the selected cell. */
  get prompt(): Locator {
    return this.page.getByRole('status', { name: '单元格提示' });
  }

  /** Presses a button of the ribbon. */
  async press(label: string): Promise<void> {
    await this.page
      .getByRole('toolbar', { name: /^功能区/ })
      .getByText(label)
      .click();
  }

  async openSample(name: string): Promise<void> {
    const samples = this.page.getByRole('combobox', { name: '打开样例' });
    const label = await samples.locator('option', { hasText: name }).textContent();
    await samples.selectOption(label);
    await this.page.locator('[aria-current]', { hasText: name }).waitFor();
  }

  /** Opens a sample and closes the empty workbook, so that there is one pane alone. */
  async openOnly(name: string): Promise<void> {
    await this.openSample(name);
    await this.page.getByRole('button', { name: '关闭 工作簿1' }).click();
    await this.pane.getByText(/处错误需要改正/).waitFor();
  }

  /** Moves the splitter by the keyboard until the pane is this wide; below 400 pixels. */
  async setPaneWidth(width: number): Promise<void> {
    const splitter = this.page.getByRole('separator', { name: '调整任务窗格宽度' });
    await splitter.focus();
    while (Number(await splitter.getAttribute('aria-valuenow')) > width)
      await splitter.press('ArrowRight');
  }

  /** Brings a sheet to the front by its tab. */
  async showSheet(name: string): Promise<void> {
    await this.front.getByRole('tab', { name, exact: true }).click();
    await this.front.getByRole('tab', { name, exact: true, selected: true }).waitFor();
  }

  /**
   * Goes to a cell by the name box, as a user of the keyboard would: in small letters, for the box
   * shows capitals once the grid has taken the selection. A grid that is still drawing is late.
   */
  async goTo(address: string): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      await this.nameBox.fill(address.toLowerCase());
      await this.nameBox.press('Enter');
      try {
        await this.selectionBecomes(address);
        return;
      } catch (late) {
        // The box was written into by the grid, which still drew the selection before: B8c7.
        if (tries === 12) throw late;
      }
    }
  }

  /** Waits until the name box shows a selection. @param timeout in milliseconds */
  async selectionBecomes(address: string, timeout = 1500): Promise<void> {
    const selection = await this.nameBox.elementHandle();
    await this.page.waitForFunction(
      ([box, wanted]) => box instanceof HTMLInputElement && box.value === wanted,
      [selection, address] as const,
      { timeout },
    );
  }

  /** Address of the selection, as the name box shows it. */
  selection(): Promise<string> {
    return this.nameBox.inputValue();
  }

  /** Types into the selected cell and leaves it by Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Presses 保存. */
  save(): Promise<void> {
    return this.page.getByRole('button', { name: '保存', exact: true }).click();
  }

  /** Opens a file of this machine by 打开…. */
  async openFile(file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.page.getByRole('button', { name: '打开…' }).click();
    await (await chooser).setFiles(file);
  }

  /** Drops files or folders of this machine, as somebody does who holds them with the mouse. */
  async drop(files: readonly string[], target: Locator): Promise<void> {
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (!box) throw new Error('Nothing is seen there to drop on.');
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const browser = await this.page.context().newCDPSession(this.page);
    const data = { items: [], files: [...files], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await browser.send('Input.dispatchDragEvent', { type, ...at, data });
    }
    await browser.detach();
  }

  async rightClickCells(): Promise<void> {
    await this.cells.click({ button: 'right' });
  }

  /** Clicks the cell that is seen in the middle of the grid. */
  async clickMiddleOfCells(): Promise<void> {
    await this.cells.click();
    await this.page.waitForTimeout(300);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  private get front() {
    return this.page.locator('.grid[data-front]');
  }

  private get cells() {
    return this.front.locator('canvas[id^="univer-sheet-main-canvas"]');
  }

  private get nameBox() {
    return this.front.locator('[data-u-comp="defined-name"] input');
  }
}
