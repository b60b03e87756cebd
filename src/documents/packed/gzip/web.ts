import { gzipSync } from 'fflate';

/**
 * A gzip file with a head of ten bytes, which names nothing. Each platform has its own way, imported as
 * `#gzip`; this one is a script, for what a browser has built in makes whoever writes wait for it.
 */
export const gzip = (content: Uint8Array): Uint8Array => gzipSync(content, { mtime: 0 });
