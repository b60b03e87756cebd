import type { ReadingNote } from '../../report';
import { decode, type Decoded } from '../decode';
import { partKey, partNames, streamsOf } from '../packed';
import type { ReadingProgress } from '../progress';
import { signsOf } from '../signs';

const zip = [0x50, 0x4b];
const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const page = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype (?:\w+:)?html|(?:\w+:)?html|head|body|table)\b/i;
const none: ReadonlySet<string> = new Set();

/**
 * A file, or a text from the clipboard, that is to be read. What formats ask of it to tell whether
 * it is theirs is found once, when it is first asked for.
 */
export class Incoming {
  /** Empty for a text from the clipboard. */
  readonly bytes: Uint8Array;
  private letters: string | null = null;
  private decoded: Decoded | null;
  private packed: ReadonlySet<string> | null = null;
  private compound: ReadonlySet<string> | null = null;

  /**
   * @param name the file's, or what a text is called where it shows
   * @param progress told by readers that take long, how far they are
   */
  constructor(
    content: Uint8Array | string,
    readonly name: string,
    readonly progress: ReadingProgress = () => undefined,
  ) {
    this.bytes = typeof content === 'string' ? new Uint8Array() : content;
    this.decoded = typeof content === 'string' ? { text: content, note: null } : null;
  }

  /** Its first bytes, each as a letter. */
  get head(): string {
    return (this.letters ??= signsOf(this.bytes.subarray(0, 120)));
  }

  begins(head: readonly number[]): boolean {
    return head.every((byte, i) => this.bytes[i] === byte);
  }

  /** Whether its name ends so; an ending is written without the dot. */
  endsIn(endings: readonly string[]): boolean {
    const name = this.name.toLowerCase();
    return endings.some((ending) => name.endsWith(`.${ending}`));
  }

  /** Names of the parts in small letters, where it is a packed file. @throws UnreadableFile when it is damaged */
  get parts(): ReadonlySet<string> {
    this.packed ??= this.begins(zip) ? new Set(Array.from(partNames(this.bytes), partKey)) : none;
    return this.packed;
  }

  /** Whether a packed file has a part that begins so, in a folder of the same name or another. */
  hasPart(start: string): boolean {
    return Array.from(this.parts).some((name) => name.startsWith(start));
  }

  /** Names of the streams, where it is Office's old container. */
  get streams(): ReadonlySet<string> {
    return (this.compound ??= this.begins(ole) ? streamsOf(this.bytes) : none);
  }

  /** Neither packed nor a container: it can only be text. */
  get isPlain(): boolean {
    return !this.begins(zip) && !this.begins(ole);
  }

  /** A page by its first words, whatever its name says. */
  get isPage(): boolean {
    return this.isPlain && page.test(this.start);
  }

  /** As text. @throws UnreadableFile when it is none */
  get text(): string {
    return (this.decoded ??= decode(this.bytes)).text;
  }

  /** What of it could not be read as text; none where nobody has asked for that. */
  get notes(): readonly ReadingNote[] {
    return this.decoded?.note ? [this.decoded.note] : [];
  }

  /** The text from its first sign on. */
  get start(): string {
    return this.text.trimStart();
  }
}
