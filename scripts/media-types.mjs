import path from 'node:path';

/**
 * What the files of the add-in and its pages are, by their ending. A server that does not know an
 * ending hands the file out as nothing in particular, or, as IIS does, not at all.
 */
export const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  // The model that reads pictures; tables and fonts for PDF that bring none of their own.
  '.onnx': 'application/octet-stream',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
};

export const mediaTypeOf = (file) => mediaTypes[path.extname(file)] ?? 'application/octet-stream';
