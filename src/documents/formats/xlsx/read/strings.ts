import { decodedXml, readXml, type Attributes } from '../../../markup';
import { limits } from '../../../limits';
import {
  paper,
  richText,
  smallestLetters,
  type RichText,
  type Run,
  type RunLook,
} from '../../../workbooks';
import { colourOf } from './colours';

/** Whether an element such as `<strike/>` or `<b val="0"/>` switches something on. */
export const isOn = ({ val = '1' }: Attributes) => val !== '0' && val !== 'false';

/** Excel writes what XML cannot hold as `_x000D_`. */
export function unspelled(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** What a property of a font says; nothing for any other. */
export function lookSaid(name: string, attributes: Attributes): RunLook {
  switch (name) {
    case 'strike':
      return { struck: isOn(attributes) };
    case 'vertAlign':
      return { position: attributes.val ?? '' };
    case 'color':
      return { white: colourOf(attributes) === paper };
    case 'sz':
      return { hidden: Number(attributes.val) < smallestLetters };
    default:
      return {};
  }
}

/** Puts the runs of a text together: without the readings printed above Chinese. */
export class Runs {
  private runs: Run[] = [];
  private look: RunLook = {};
  private piece = '';
  private inText = false;
  private isSpoken = false;

  open(name: string, attributes: Attributes): void {
    if (name === 't') this.inText = !this.isSpoken;
    else if (name === 'rPh') this.isSpoken = true;
    else if (name === 'r') this.look = {};
    else this.look = { ...this.look, ...lookSaid(name, attributes) };
  }

  add(text: string): void {
    if (this.inText) this.piece += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.isSpoken = false;
    if (name !== 't' || !this.inText) return;
    this.inText = false;
    this.runs.push({ ...this.look, text: unspelled(this.piece) });
    this.piece = '';
  }

  /** What came together; the next text begins. */
  take(): RichText {
    const text = richText(this.runs);
    this.runs = [];
    this.look = {};
    return text;
  }
}

/** The shared texts of a workbook, by their numbers. */
export function stringsOf(xml: Uint8Array | undefined): readonly RichText[] {
  return xml ? (plainStrings(xml) ?? richStrings(xml)) : [];
}

const plainHead =
  /^(?:<\?xml[^<>]*>\s*)?<sst xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"[^<>]*>/;
const plainText = /<si><t(?: xml:space="preserve")?>([^<&]*)<\/t><\/si>/y;
/** Bytes of what is held as one text. */
const largestPlain = 1024 * 1024;

/**
 * Texts as most programs write them, each in one piece and in the look of its cell; null where
 * anything else stands among them. Every workbook has its own, and parsing them took as long as all
 * its figures.
 */
function plainStrings(xml: Uint8Array): readonly RichText[] | null {
  if (xml.length > largestPlain) return null;
  const text = [...decodedXml(xml)].join('');
  const strings: RichText[] = [];
  let end = plainHead.exec(text)?.[0].length ?? 0;
  for (;;) {
    plainText.lastIndex = end;
    const found = plainText.exec(text);
    if (!found) break;
    strings.push(richText([{ text: unspelled(found[1] ?? '') }]));
    end = plainText.lastIndex;
  }
  return text.slice(end).trim() === '</sst>' ? strings : null;
}

function richStrings(xml: Uint8Array): readonly RichText[] {
  const strings: RichText[] = [];
  const runs = new Runs();
  readXml(
    xml,
    {
      open: (name, attributes) => runs.open(name, attributes),
      text: (text) => runs.add(text),
      close: (name) => {
        if (name === 'si') strings.push(runs.take());
        else runs.close(name);
      },
    },
    limits.unpacked,
  );
  return strings;
}
