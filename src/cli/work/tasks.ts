import { createReadStream, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { limits } from '../../documents/limits';
import type { Task } from './judged';
import { codingOf, lineTasks } from './lines';

/** The name of standard input. */
const standardInput = '-';

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
    else if (kind === 'lines') yield* lineTasks(piecesOf(file), file);
    else yield* streamTasks(file === standardInput ? process.stdin : piecesOf(file), file);
  }
}

const piecesOf = (file: string): AsyncIterable<Buffer> =>
  createReadStream(file, { highWaterMark: headSize });

/** What comes through a pipe: reports, one a line, or a whole file. */
async function* streamTasks(input: AsyncIterable<Buffer>, file: string): AsyncGenerator<Task> {
  const pieces: Buffer[] = [];
  let size = 0;
  const rest = input[Symbol.asyncIterator]();
  const take = async () => {
    const next = await rest.next();
    if (next.done) return false;
    pieces.push(next.value);
    size += next.value.length;
    return true;
  };
  // Looked at piece by piece: whoever writes slowly is answered line by line.
  while (size < headSize && (await take())) {
    const head = Buffer.concat(pieces);
    if (!areLines(head)) continue;
    yield* lineTasks(follow(head, rest), file);
    return;
  }
  while (size <= limits.file && (await take()));
  yield { kind: 'content', file, content: Buffer.concat(pieces) };
}

async function* follow(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** What cannot be opened is a file, of which it is then said. */
async function kindOf(file: string): Promise<'file' | 'lines' | 'stream'> {
  try {
    const about = statSync(file);
    if (about.isFIFO() || about.isCharacterDevice()) return 'stream';
    if (!/\.(?:json|ndjson|jsonl)$/i.test(file)) return 'file';
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(headSize), 0, headSize, 0);
      const isNamed = !/\.json$/i.test(file);
      return isNamed || areLines(buffer.subarray(0, bytesRead)) ? 'lines' : 'file';
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
function areLines(start: Uint8Array): boolean {
  const head = new TextDecoder(codingOf(start)).decode(start);
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
