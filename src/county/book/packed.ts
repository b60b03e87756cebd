import { deflateSync, Inflate, strFromU8, strToU8 } from 'fflate';

/**
 * JSON, packed into text. Excel keeps about 1 MB under a name; a county of hundreds of units stays
 * below that only when what its reports have in common is kept once.
 */
export function packedJson(json: object): string {
  return btoa(strFromU8(deflateSync(strToU8(JSON.stringify(json)), { level: 3 }), true));
}

/** Bytes that it may unpack to: far above any county, far below what would stop the pane. */
const most = 64 * 1024 * 1024;

/** The JSON; null for anything else, whatever it is. */
export function unpackedJson(text: string): unknown {
  try {
    const pieces: Uint8Array[] = [];
    let size = 0;
    const inflate = new Inflate((piece) => {
      size += piece.length;
      if (size > most) throw new RangeError('more than a county holds');
      pieces.push(piece);
    });
    const bytes = strToU8(atob(text), true);
    for (let at = 0; at < bytes.length; at += step) {
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
    }
    return JSON.parse(strFromU8(inOnePiece(pieces, size)));
  } catch {
    return null;
  }
}

/** Bytes unpacked at a time: to a thousand times as many at most. */
const step = 16 * 1024;

function inOnePiece(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
