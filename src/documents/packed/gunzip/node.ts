import { gunzipSync } from 'node:zlib';
import type { Gunzip } from './gzip';

/** On the command line, where nothing else waits meanwhile. */
export const gunzip: Gunzip = (pieces, size) =>
  gunzipSync(Buffer.concat([...pieces]), {
    maxOutputLength: size + 1,
    // All at once, and a byte to spare: a full buffer would be followed by another.
    chunkSize: size + 64,
  });
