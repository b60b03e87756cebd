import { areWhite, type Lettering } from '../../../unseen';

/** How text of a group is to be taken. */
export interface RtfManner extends Required<Lettering> {
  /** No text of the document: a list of fonts, a header, the code of a field. */
  readonly silent: boolean;
  /** That it is deleted, or moved away, is tracked and not accepted yet. */
  readonly deleted: boolean;
  readonly hidden: boolean;
  /** So small that nobody sees it. */
  readonly tiny: boolean;
  readonly struck: boolean;
  /** `superscript`, `subscript`, or on the line. */
  readonly position: string;
  readonly font: number;
  /** Signs behind a `\u` that stand for it where Unicode is not known. */
  readonly fallback: number;
}

export const plainManner: RtfManner = {
  silent: false,
  deleted: false,
  hidden: false,
  tiny: false,
  struck: false,
  position: '',
  white: false,
  backed: false,
  colour: 'ink',
  behind: 'paper',
  font: 0,
  fallback: 1,
};

const silent = new Set([
  ...['*', 'fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'filetbl', 'listtext'],
  ...['header', 'headerl', 'headerr', 'headerf', 'footer', 'footerl', 'footerr', 'footerf'],
  ...['footnote', 'annotation', 'fldinst', 'nonshppict', 'pntext', 'xe', 'tc', 'upr'],
]);

/** Half points: what is smaller is a speck, what is raised by less is for looks alone. */
const smallest = 3;
const raisedBy = 4;

/** The manner after a control word; null where it changes none. */
export function mannerAfter(
  before: RtfManner,
  name: string,
  value: number | null,
  colours: RtfColours,
): RtfManner | null {
  const isOn = value !== 0;
  if (silent.has(name)) return { ...before, silent: true };
  switch (name) {
    case 'plain':
      return { ...plainManner, font: before.font, fallback: before.fallback };
    case 'deleted':
    case 'mvf':
      return { ...before, deleted: isOn };
    case 'v':
      return { ...before, hidden: isOn };
    case 'strike':
    case 'striked':
      return { ...before, struck: isOn };
    case 'super':
      return { ...before, position: isOn ? 'superscript' : '' };
    case 'sub':
      return { ...before, position: isOn ? 'subscript' : '' };
    case 'nosupersub':
      return { ...before, position: '' };
    case 'up':
      return { ...before, position: (value ?? 6) >= raisedBy ? 'superscript' : '' };
    case 'dn':
      return { ...before, position: (value ?? 6) >= raisedBy ? 'subscript' : '' };
    case 'fs':
      return { ...before, tiny: value !== null && value < smallest };
    case 'cf':
      return {
        ...before,
        white: colours.isWhite(value ?? 0),
        colour: colours.name(value ?? 0) || 'ink',
      };
    case 'cb':
    case 'chcbpat':
    case 'highlight':
      return {
        ...before,
        backed: colours.isDark(value ?? 0),
        behind: colours.name(value ?? 0) || 'paper',
      };
    case 'f':
      return { ...before, font: value ?? 0 };
    case 'uc':
      return { ...before, fallback: Math.max(0, value ?? 1) };
    default:
      return null;
  }
}

/** The colours of a document, as far as they matter to who reads it. */
export class RtfColours {
  /** The first is what the reader's own letters have. */
  private readonly all: number[][] = [];
  private parts: number[] = [];

  /** Takes a control word, or the sign that ends a colour, within the list of colours. */
  take(name: string, value: number | null): void {
    if (/^(?:red|green|blue)$/.test(name)) this.parts.push(value ?? 0);
    else if (name === ';') this.all.push(this.parts.splice(0));
  }

  /** By which it is told from others; '' for the one that a reader has of its own. */
  name(number: number): string {
    return (this.all[number] ?? []).join();
  }

  isWhite(number: number): boolean {
    return areWhite(this.all[number] ?? []);
  }

  /** Whether white letters are seen on it. */
  isDark(number: number): boolean {
    return number > 0 && !this.isWhite(number);
  }
}

/** How bytes are written, by the number of a code page or of a font's set of characters. */
const pages: Readonly<Record<number, string>> = { 936: 'gb18030', 950: 'big5', 932: 'shift_jis' };
const sets: Readonly<Record<number, string>> = { 134: 'gb18030', 136: 'big5', 128: 'shift_jis' };

const ascii = /^[\0-\x7f]*$/;

/** The codings of a document's bytes: its own, and those of its fonts. */
export class Codings {
  private page = 'windows-1252';
  private readonly fonts = new Map<number, string>();
  private font = 0;

  /** Takes what a control word says of them. @param inFonts within the list of fonts */
  take(name: string, value: number | null, inFonts: boolean): void {
    if (value === null) return;
    if (name === 'ansicpg') this.page = value === 65001 ? 'utf-8' : (pages[value] ?? this.page);
    else if (inFonts && name === 'f') this.font = value;
    else if (inFonts && name === 'fcharset') {
      const coding = sets[value];
      if (coding) this.fonts.set(this.font, coding);
    }
  }

  /** @param bytes a sign each; those of ASCII mean the same in all of them */
  text(bytes: string, font: number): string {
    if (ascii.test(bytes)) return bytes;
    const all = Uint8Array.from(bytes, (sign) => sign.charCodeAt(0));
    return new TextDecoder(this.fonts.get(font) ?? this.page).decode(all);
  }
}
