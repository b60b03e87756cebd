import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';

/** What the workbench's setup left for the tests. */
const { NIANBAO_URL: url = '', NIANBAO_BROWSER: executablePath = '' } = process.env;

/** The workbench in a browser, and what was asked of the network meanwhile. */
export class Workbench {
  /** Requests to anyone but the workbench's own server. */
  readonly outside: string[] = [];
  /** Errors that no code caught, and what pages wrote to the console as errors. */
  readonly troubles: string[] = [];

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    page.context().on('request', (request) => {
      const target = request.url();
      if (!target.startsWith(url) && !/^(data|blob):/.test(target)) this.outside.push(target);
    });
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.troubles.push(message.text());
    });
  }

  /** Opens the page and waits for grid and pane. */
  static async open(viewport = { width: 1400, height: 900 }): Promise<Workbench> {
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
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const workbench = new Workbench(browser, await context.newPage());
    await workbench.page.goto(url);
    await workbench.pane.getByRole('tab', { name: '核查' }).waitFor();
    return workbench;
  }

  /** The pane of the workbook in front. */
  get pane(): FrameLocator {
    return this.page.frameLocator('iframe[title="任务窗格"][data-front]');
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

  /** Brings a sheet to the front by its tab. */
  async showSheet(name: string): Promise<void> {
    await this.front.getByRole('tab', { name, exact: true }).click();
  }

  /** Goes to a cell by the name box, as a user of the keyboard would. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
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

  close(): Promise<void> {
    return this.browser.close();
  }

  private get front() {
    return this.page.locator('.grid[data-front]');
  }

  private get nameBox() {
    return this.front.locator('[data-u-comp="defined-name"] input');
  }
}
