import { gunzipSync } from 'node:zlib';
import type { Gunzip } from './gzip';

/**
 * On the command line, where nothing else waits meanwhile: all files at once, one behind the other, as
 * one gzip file may be made of several (RFC 1952, 2.2).
 */
export const gunzip: Gunzip = (files) => {
  if (files.length === 0) return [];
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const content = gunzipSync(Buffer.concat(files.flatMap(({ pieces }) => [...pieces])), {
    maxOutputLength: size + 1,
    // All at once, and a byte to spare: a full buffer would be followed by another.
    chunkSize: size + 64,
  });
  // Each holds as much as its foot says, so that together they tell whether one was left out.
  if (content.length !== size) throw new Error('size');
  let end = 0;
  return files.map((file) => content.subarray(end, (end += file.size)));
};
