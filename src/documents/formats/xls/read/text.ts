import { damaged, UnreadableFile } from '../../../unreadable';
import type { RecordFields } from './records';

/** A text, and from which of its signs on it has another font. */
export interface FontText {
  readonly text: string;
  readonly fonts: readonly { readonly from: number; readonly font: number }[];
}

/** How a text is written: with two bytes a sign, with fonts, with readings printed above it. */
const [wide, phonetic, rich] = [0x01, 0x04, 0x08];

/** Signs of a text that stands in one record, behind its length and how it is written. */
export function textAt({ bytes }: RecordFields, at: number, length: number): string {
  return new Blocks([bytes.subarray(at)]).signs(length);
}

/** The texts that cells share: of a record, and of those that go on with it. */
export function sharedTexts(blocks: readonly Uint8Array[]): readonly FontText[] {
  const reader = new Blocks(blocks);
  reader.number(4);
  const many = reader.number(4);
  const texts: FontText[] = [];
  while (texts.length < many) texts.push(reader.fontText());
  return texts;
}

/** Bytes that go on from one record to the next. */
class Blocks {
  private block = 0;
  private at = 0;

  constructor(private readonly blocks: readonly Uint8Array[]) {}

  number(bytes: number): number {
    let number = 0;
    for (let i = 0; i < bytes; i += 1) number += this.byte() * 256 ** i;
    return number;
  }

  fontText(): FontText {
    const length = this.number(2);
    const flags = this.byte();
    const runs = flags & rich ? this.number(2) : 0;
    const readings = flags & phonetic ? this.number(4) : 0;
    const text = this.signs(length, flags);
    const fonts = Array.from({ length: runs }, () => ({
      from: this.number(2),
      font: this.number(2),
    }));
    for (let i = 0; i < readings; i += 1) this.byte();
    return { text, fonts };
  }

  /** Where a text goes on in the next record, that says anew how it is written. */
  signs(length: number, written = this.byte()): string {
    let text = '';
    let flags = written;
    for (let i = 0; i < length; i += 1) {
      if (this.isAtEnd()) {
        this.next();
        flags = this.byte();
      }
      text += String.fromCharCode(this.number(flags & wide ? 2 : 1));
    }
    return text;
  }

  private byte(): number {
    while (this.isAtEnd()) this.next();
    const byte = this.blocks[this.block]?.[this.at] ?? 0;
    this.at += 1;
    return byte;
  }

  private isAtEnd(): boolean {
    return this.at >= (this.blocks[this.block]?.length ?? 0);
  }

  private next(): void {
    this.block += 1;
    this.at = 0;
    if (this.block >= this.blocks.length) throw new UnreadableFile(damaged);
  }
}
