/** Milliseconds between two tellings. */
const often = 200;

/** A line on stderr that tells how far a long work is; nothing where nobody watches. */
export class ProgressLine {
  private readonly isWatched = process.stderr.isTTY;
  private last = 0;

  /** @param words asked for when the line is written */
  tell(words: () => string): void {
    const now = Date.now();
    if (!this.isWatched || now - this.last < often) return;
    this.last = now;
    process.stderr.write(`\r\u001b[K${words()}`);
  }

  /** Leaves the line to what is written next. */
  clear(): void {
    if (this.isWatched && this.last > 0) process.stderr.write('\r\u001b[K');
  }
}
