/** Milliseconds between two tellings. */
const often = 200;

/**
 * A line on stderr that tells how far the checking is; nothing where nobody watches.
 * @param files how many there are
 */
export class CheckProgress {
  private readonly isWatched: boolean;
  private readonly start = Date.now();
  private last = 0;

  constructor(private readonly files: number) {
    this.isWatched = process.stderr.isTTY;
  }

  tell(done: number, reports: number, wrong: number): void {
    const now = Date.now();
    if (!this.isWatched || now - this.last < often) return;
    this.last = now;
    const left = ((now - this.start) / Math.max(1, done)) * (this.files - done);
    const time = done > 0 && this.files > 1 ? `，约剩 ${Math.ceil(left / 1000)} 秒` : '';
    const files = this.files > 1 ? `${done}/${this.files} 个文件，` : '';
    process.stderr.write(`\r\u001b[K${files}${reports} 份年报，有错误的 ${wrong} 份${time}`);
  }

  /** Leaves the line to what is written next. */
  clear(): void {
    if (this.isWatched && this.last > 0) process.stderr.write('\r\u001b[K');
  }
}
