import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const officeJs = fileURLToPath(
  new URL('../node_modules/@microsoft/office-js/dist', import.meta.url),
);

/** What only Microsoft's client says: its own names, its address, its terms. */
const marks = [
  'appsforoffice.microsoft.com',
  'OSF.DDA',
  '_osfHost',
  'OfficeExtension',
  'Microsoft.Office.WebExtension',
  'license terms for the Microsoft Office JavaScript',
];

/** Characters of a piece of code from which on nobody else has written the same. */
const telling = 60;

/** The scripts that an add-in in Excel may load. */
const clients = readdirSync(officeJs).filter((name) =>
  /^(office|excel-.*|custom-functions-runtime)\.js$/.test(name),
);

/** Code between brackets and semicolons, which no minifier joins with what is beside it. */
const piecesOf = (text) => text.split(/[;{}]/).filter((piece) => piece.length >= telling);

/** A page that is one file carries scripts compressed: both what is seen and what is in them. */
function* textsOf(file) {
  const text = readFileSync(file, 'utf8');
  yield text;
  for (const [, base64] of text.matchAll(/<script type="text\/plain"[^>]*>([^<]*)/g))
    yield gunzipSync(Buffer.from(base64, 'base64')).toString();
}

/**
 * What of office.js stands in the files of a folder: its licence is for apps that work with
 * Microsoft 365, so the page for those without Excel carries none of it.
 * @returns {string[]} a line for each file with something of it
 */
export function officeJsIn(folder) {
  const theirs = new Set(
    clients.flatMap((name) => piecesOf(readFileSync(path.join(officeJs, name), 'utf8'))),
  );
  return readdirSync(folder).flatMap((name) => {
    const found = [...textsOf(path.join(folder, name))].flatMap((text) => [
      ...marks.filter((mark) => text.includes(mark)),
      ...piecesOf(text).filter((piece) => theirs.has(piece)),
    ]);
    return found.length > 0 ? [`${name}: ${found.slice(0, 3).join(' | ')}`] : [];
  });
}
