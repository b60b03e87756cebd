import { gzipSync } from 'node:zlib';
import type { gzip as web } from './web';

export const gzip: typeof web = (content) => gzipSync(content);
