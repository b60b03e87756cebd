import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { limits } from '../../documents';
import type { Task } from './judged';

/** The name of standard input. */
export const standardInput = '-';

/** Lines that go to a worker together. */
const batch = 100;
/** Bytes by which is seen whether a file is a stream of reports, one a line. */
const headSize = 256 * 1024;

/**
 * The work that files come to: a file is one task, a stream of reports, one a line, as many as it
 * takes, without the whole of it ever being held.
 */
export async function* tasksOf(files: readonly string[]): AsyncGenerator<Task> {
  for (const file of files) {
    const kind = file === standardInput ? 'stream' : await kindOf(file);
    if (kind === 'file') yield { kind, file };
    else if (kind === 'lines') yield* lineTasks(createReadStream(file), file);
    else yield* streamTasks(file === standardInput ? process.stdin : createReadStream(file), file);
  }
}

/** What comes through a pipe: reports, one a line, or a whole file. */
async function* streamTasks(input: Readable, file: string): AsyncGenerator<Task> {
  const pieces: Buffer[] = [];
  let size = 0;
  const rest = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  /** Takes pieces until there are so many bytes of them. */
  const take = async (most: number) => {
    while (size < most) {
      const next = await rest.next();
      if (next.done) return;
      pieces.push(next.value);
      size += next.value.length;
    }
  };
  await take(headSize);
  const head = Buffer.concat(pieces);
  if (areLines(head.toString('utf8'))) {
    yield* lineTasks(Readable.from(follow(head, rest)), file);
    return;
  }
  await take(limits.file + 1);
  yield { kind: 'content', file, content: Buffer.concat(pieces) };
}

async function* follow(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* lineTasks(input: Readable, file: string): AsyncGenerator<Task> {
  let lines: string[] = [];
  let number = 0;
  let first = 1;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const text = number === 1 ? line.replace(/^\ufeff/, '') : line;
    // A blank line is no report.
    if (text.trim() === '') {
      if (lines.length > 0) yield { kind: 'lines', file, first, lines };
      lines = [];
      first = number + 1;
      continue;
    }
    if (lines.push(text) < batch) continue;
    yield { kind: 'lines', file, first, lines };
    lines = [];
    first = number + 1;
  }
  if (lines.length > 0) yield { kind: 'lines', file, first, lines };
}

/** What cannot be opened is a file, of which it is then said. */
async function kindOf(file: string): Promise<'file' | 'lines' | 'stream'> {
  try {
    const about = await stat(file);
    if (about.isFIFO() || about.isCharacterDevice()) return 'stream';
    if (!/\.(?:json|ndjson|jsonl)$/i.test(file)) return 'file';
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
      const isNamed = !/\.json$/i.test(file);
      const head = buffer.subarray(0, bytesRead).toString('utf8');
      return isNamed || areLines(head) ? 'lines' : 'file';
    } finally {
      await handle.close();
    }
  } catch {
    return 'file';
  }
}

/** Lines of which is looked whether one of them is a report. */
const looked = 20;

/** Whether a text is reports, one a line, the broken ones among them included. */
export function areLines(head: string): boolean {
  if (/^[\ufeff\s]*\[/.test(head)) return false;
  const lines = head.split('\n', looked).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.some(isReport);
}

function isReport(line: string): boolean {
  if (!line.trimStart().startsWith('{')) return false;
  try {
    const content: unknown = JSON.parse(line);
    return typeof content === 'object' && content !== null && 'values' in content;
  } catch {
    return false;
  }
}
