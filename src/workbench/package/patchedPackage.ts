import { partNames, unpack } from '../../documents/packed';
import { splice } from '../../documents/packed/splice';
import { damaged, UnreadableFile } from '../../documents/unreadable';

/**
 * An .xlsx as the parts that it is packed of: what is read is unpacked, what is written replaces it,
 * and all the rest is copied untouched.
 */
export class PatchedPackage {
  readonly #changes = new Map<string, Uint8Array | null>();

  private constructor(
    private readonly bytes: Uint8Array,
    private readonly present: ReadonlySet<string>,
  ) {}

  /** @throws UnreadableFile where the bytes are no packed file */
  static of(bytes: Uint8Array): PatchedPackage {
    return new PatchedPackage(bytes, partNames(bytes));
  }

  get names(): readonly string[] {
    return [...new Set([...this.present, ...this.#changes.keys()])].filter((name) =>
      this.has(name),
    );
  }
  has(name: string): boolean {
    const change = this.#changes.get(name);
    return change === undefined ? this.present.has(name) : change !== null;
  }

  /** @throws UnreadableFile where there is no such part, or it is damaged */
  async text(name: string): Promise<string> {
    const written = this.#changes.get(name);
    const part = written ?? (await unpack(this.bytes, (one) => one === name)).get(name);
    if (!part) throw new UnreadableFile(damaged);
    return new TextDecoder().decode(part);
  }

  write(name: string, text: string): void {
    this.#changes.set(name, new TextEncoder().encode(text));
  }
  remove(name: string): void {
    this.#changes.set(name, null);
  }

  /** The file; byte for byte the same where nothing was written. */
  packed(): Uint8Array {
    return this.#changes.size === 0 ? this.bytes : splice(this.bytes, this.#changes);
  }
}
