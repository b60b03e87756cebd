import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { launchFirefox, type Firefox } from '../../scripts/firefox.mjs';
import { yearToReport } from '../../src/form';
import { cellAddress, placeOf, valueOf } from '../../src/report';
import { reportIn } from './support/saved';
import { places } from './support/workbench';

jest.setTimeout(120_000);

const received = '3.received.person';

/** The page as one file, from a disk and without a network, in the other make of browser. */
describe('a new report in Firefox', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox();
    await firefox.open(places.file);
  });
  afterAll(() => firefox.close());

  /** Asks the page until it answers with something. */
  async function until(expression: string): Promise<unknown> {
    for (let waited = 0; ; waited += 100) {
      const answer = await firefox.evaluate(expression).catch(() => null);
      if (answer !== null && answer !== false) return answer;
      if (waited > 30_000) throw new Error(`It did not come: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  /** Clicks, as a mouse does, in the middle of what begins with a text. */
  async function click(selector: string, text: string): Promise<void> {
    const place = await until(`(() => {
      const found = [...document.querySelectorAll('${selector}')].find((one) => one.innerText.startsWith('${text}'));
      const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
      return width > 0 && [x + width / 2, y + height / 2];
    })()`);
    const [x = 0, y = 0] = place as number[];
    await firefox.click(x, y);
  }
  const paneSays = (text: string) =>
    until(`document.querySelector('iframe[title="任务窗格"][data-front]')
      .contentDocument.body.innerText.includes('${text}')`);
  const nameBox = `document.querySelector('.grid[data-front] [data-u-comp="defined-name"] input')`;
  /** Goes to a cell by the name box, in small letters: it shows capitals once the grid is there. */
  async function typeAt(address: string, text: string): Promise<void> {
    await until(`(${nameBox}.focus(), ${nameBox}.select(), true)`);
    await firefox.type(`${address.toLowerCase()}\uE007`);
    await until(`${nameBox}.value === '${address}'`);
    await firefox.type(`${text}\uE007`);
    await until(`${nameBox}.value !== '${address}'`);
  }

  it('is begun by one click', async () => {
    await click('.choice', '新建年报');
    await paneSays('还没有填写');
  });

  it('takes a figure that is typed, and the pane finds what is wrong with it', async () => {
    const sheet = `年报${String(yearToReport(new Date()))}表三`;
    await click('.grid[data-front] [role="tab"]', sheet);
    await typeAt('D7', '5');
    await typeAt('D8', '0');
    await typeAt('D30', '4');
    await typeAt('D31', '0');
    await paneSays('相差 1');
  });

  it('is saved, and reads back with the figure in its cell', async () => {
    await click('#files button', '保存');
    const name = await until(
      `document.querySelector('#message').innerText.match(/“(.*\\.xlsx)”/)?.[1]`,
    );
    const file = path.join(firefox.downloads, String(name));
    const report = await reportIn(readFileSync(file));
    const place = placeOf(report, received);
    expect(readdirSync(firefox.downloads)).toEqual([name]);
    expect([valueOf(report, received), place && cellAddress(place)]).toEqual([5, 'D7']);
  });
});
