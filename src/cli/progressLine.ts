/** A line on stderr that tells how far a long work is; nothing where nobody watches. */
export function progressLine(all: number): {
  readonly tell: (done: number) => void;
  readonly end: () => void;
} {
  const watched = process.stderr.isTTY && all > 1;
  return {
    tell: (done) => {
      if (watched) process.stderr.write(`\r已读 ${done}/${all} 个文件`);
    },
    end: () => {
      if (watched) process.stderr.write('\r\u001b[K');
    },
  };
}
