import { limits } from '../../documents/limits';
import type { Task } from './judged';

const lineEnd = 0x0a;

/**
 * Reports that come one a line, as many to a task as came together, as bytes: where lines end is all
 * that is looked for here, so that the workers have the rest of the work and memory stays flat.
 */
export async function* lineTasks(
  input: AsyncIterable<Uint8Array>,
  file: string,
): AsyncGenerator<Task> {
  let first = 1;
  /** Pieces of a line that has not ended yet. */
  let open: Uint8Array[] = [];
  let size = 0;
  for await (const piece of inUtf8(input)) {
    const end = piece.lastIndexOf(lineEnd) + 1;
    // A line longer than any file may be is cut, and told as too long.
    if (end === 0 && size > limits.file) continue;
    if (end > 0) {
      const content = joined([...open, piece.subarray(0, end)]);
      yield { kind: 'lines', file, first, content };
      first += endsIn(piece);
      open = [];
      size = 0;
    }
    open.push(piece.subarray(end));
    size += piece.length - end;
  }
  if (size > 0) yield { kind: 'lines', file, first, content: joined(open) };
}

/** How the text is written: some shells write what a command says as UTF-16, with its mark. */
export function codingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

async function* inUtf8(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for await (const piece of input) {
    if (isFirst && codingOf(piece) !== 'utf-8') decoder = new TextDecoder(codingOf(piece));
    isFirst = false;
    yield decoder ? encoder.encode(decoder.decode(piece, { stream: true })) : piece;
  }
}

/** One array of its own, whose memory can be handed to a worker. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

function endsIn(piece: Uint8Array): number {
  let many = 0;
  for (let at = piece.indexOf(lineEnd); at >= 0; at = piece.indexOf(lineEnd, at + 1)) many += 1;
  return many;
}
