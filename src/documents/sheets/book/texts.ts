import { cellText, cellTextXml } from '../../xmlText';
import { elementXml } from './markup';

const head =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The texts of a workbook's cells, each kept once. */
export class Texts {
  readonly #numbers = new Map<string, number>();

  /** By which number cells refer to a text. */
  numberOf(text: string): number {
    const kept = cellText(text);
    const number = this.#numbers.get(kept) ?? this.#numbers.size;
    this.#numbers.set(kept, number);
    return number;
  }

  /** The part in which they stand. */
  get xml(): string {
    const { size } = this.#numbers;
    const each = Array.from(this.#numbers.keys(), (text) => {
      const keepsBlanks = /^ | $|[\n\t]/.test(text) ? ' xml:space="preserve"' : '';
      return `<si>${elementXml('t', cellTextXml(text), keepsBlanks)}</si>`;
    });
    return `${head} count="${size}" uniqueCount="${size}">${each.join('')}</sst>`;
  }
}
