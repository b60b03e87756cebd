import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mediaTypeOf } from './media-types.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is served from where; the first that fits. */
const places = [
  ['/addin/', path.join(root, 'dist/addin')],
  ['/office-js/', path.join(root, 'node_modules/@microsoft/office-js/dist')],
  ['/page/', path.join(root, 'dist/page')],
  ['/', path.join(root, 'dist/workbench')],
];

/** The page itself talks to this server and to nobody else; Univer injects styles. */
const policy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:";

/**
 * Serves the workbench on this machine, to this machine alone.
 * @param {number} wanted port; the next free one is taken where it is in use; 0 for any
 * @returns {Promise<{url: string, close: () => void}>}
 */
export async function serve(wanted) {
  const server = createServer((request, response) => {
    answer(request, response).catch((trouble) => {
      response.writeHead(500).end(String(trouble));
    });
  });
  const port = await listen(server, wanted);
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}

/** What is asked for, its escapes read; null where they are none. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return null;
  }
}

async function answer(request, response) {
  const { method = 'GET' } = request;
  if (method !== 'GET' && method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = pathOf(request.url ?? '/');
  if (pathname === null) {
    response.writeHead(400).end('Bad request');
    return;
  }
  const [prefix, folder] = places.find(([start]) => pathname.startsWith(start));
  const rest = pathname.slice(prefix.length) || 'index.html';
  const file = path.join(folder, rest);
  const inside = file.startsWith(folder + path.sep);
  if (!inside || !(await stat(file).catch(() => null))?.isFile()) {
    response.writeHead(404).end('Not found');
    return;
  }
  const type = mediaTypeOf(file);
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  };
  if (prefix === '/addin/' && file.endsWith('.html')) {
    response.writeHead(200, headers).end(plugged(await readFile(file, 'utf8')));
    return;
  }
  if (prefix === '/' && rest === 'index.html') headers['Content-Security-Policy'] = policy;
  response.writeHead(200, headers);
  if (method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

/** A page of the add-in as it is deployed, but with this machine's office.js and a host to talk to. */
function plugged(html) {
  return html.replace(
    /<script src="[^"]*\/(?:office|custom-functions-runtime)\.js"><\/script>/,
    '<script src="/plug.js"></script><script src="/office-js/office.js"></script>',
  );
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => resolve(server.address().port));
  });
}
