import { readXml, type Attributes } from '../../../markup';
import { raised } from '../../../raised';
import { limits } from '../../../limits';
import type { RichText } from '../../../workbooks';

/** Whether an element such as `<strike/>` or `<b val="0"/>` switches something on. */
export const isOn = ({ val = '1' }: Attributes) => val !== '0' && val !== 'false';

/** Excel writes what XML cannot hold as `_x000D_`. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Puts the runs of a text together: without the readings printed above Chinese, or what is struck. */
export class Runs {
  private text = '';
  private struck = '';
  private piece = '';
  private inText = false;
  private isSpoken = false;
  private isStruck = false;
  private position = '';

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.inText = !this.isSpoken;
    else if (name === 'rPh') this.isSpoken = true;
    else if (name === 'r') {
      this.isStruck = false;
      this.position = '';
    } else if (name === 'strike') this.isStruck = isOn(attributes);
    else if (name === 'vertAlign') this.position = attributes.val ?? '';
  }

  add(text: string): void {
    if (this.inText) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.isSpoken = false;
    if (name !== 't' || !this.inText) return;
    this.inText = false;
    const piece = unescaped(this.piece);
    this.piece = '';
    if (this.isStruck) this.struck += piece;
    else this.text += raised(piece, this.position);
  }

  /** What came together; the next text begins. */
  take(): RichText {
    const { text, struck } = this;
    this.text = '';
    this.struck = '';
    this.isStruck = false;
    this.position = '';
    return { text, struck };
  }
}

export function stringsOf(xml: Uint8Array | undefined): readonly RichText[] {
  const strings: RichText[] = [];
  if (!xml) return strings;
  const runs = new Runs();
  readXml(
    xml,
    {
      open: (name, attributes) => {
        runs.open(name, attributes);
      },
      text: (text) => {
        runs.add(text);
      },
      close: (name) => {
        if (name === 'si') strings.push(runs.take());
        else runs.close(name);
      },
    },
    limits.unpacked,
  );
  return strings;
}
