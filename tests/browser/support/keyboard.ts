import type { Page } from 'playwright-core';

/** Where the keyboard is: the region of the page, and what the control is called. */
interface Spot {
  readonly region: string;
  readonly name: string;
}

/** A user without a mouse: keys alone, each when the one before has led where it was to lead. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Waits until the page itself has given the keyboard to a region. */
  async comesTo(region: string): Promise<void> {
    await this.page.waitForFunction(
      (name) =>
        document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') === name,
      region,
    );
  }

  /** By F6 from region to region of the page. */
  async walkTo(region: string): Promise<void> {
    await this.#until('F6', 6, (spot) => spot.region === region, region);
  }

  /** By Tab from control to control, or back by Shift+Tab. */
  async tabTo(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.#until(key, 60, (spot) => name.test(spot.name), String(name));
  }

  async #until(key: string, most: number, isThere: (spot: Spot) => boolean, what: string) {
    let spot = await this.#spot();
    for (let presses = 0; !isThere(spot); presses += 1) {
      if (presses === most)
        throw new Error(`${key} leads to ${JSON.stringify(spot)}, not ${what}.`);
      await this.press(key);
      spot = await this.#spot();
    }
  }

  #spot(): Promise<Spot> {
    return this.page.evaluate(() => {
      const region = document.activeElement?.closest('[data-region]')?.getAttribute('aria-label');
      let element = document.activeElement;
      while (element instanceof HTMLIFrameElement) {
        element = element.contentDocument?.activeElement ?? null;
      }
      const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      return { region: region ?? '', name: name.trim() };
    });
  }
}
