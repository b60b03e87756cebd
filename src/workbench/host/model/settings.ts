import type { HostContext } from '../context';
import { itemNotFound } from '../errors';
import { HostCollection, HostObject } from './object';

/** Settings of this add-in that stay with the workbook. */
export class SettingCollection extends HostCollection<Setting> {
  list(): readonly Setting[] {
    return [...this.host.settings.keys()].map((key) => new Setting(this.host, key));
  }
  item(key: string): Setting {
    const found = this.getItemOrNullObject(key);
    if (!found) throw itemNotFound();
    return found;
  }

  add(key: string, value: unknown): Setting {
    if (this.host.mode.settingsStick) this.host.settings.set(key, JSON.stringify(value ?? null));
    return new Setting(this.host, key);
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.host.settings.has(key) ? new Setting(this.host, key) : null;
  }
}

/** One of them. */
export class Setting extends HostObject {
  readonly #key: string;

  constructor(host: HostContext, key: string) {
    super(host);
    this.#key = key;
  }

  override identity(): string {
    return this.#key;
  }
  get value(): unknown {
    const text = this.host.settings.get(this.#key);
    if (text === undefined) throw itemNotFound();
    const value: unknown = JSON.parse(text);
    return value;
  }
}
