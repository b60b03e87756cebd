import type { Gunzip, Gzip } from './gzip';

/** In a browser or one of its workers. */
export const gunzip: Gunzip = async (files) => {
  const contents: Uint8Array[] = [];
  for (const file of files) contents.push(await unpacked(file));
  return contents;
};

async function unpacked({ pieces, size }: Gzip): Promise<Uint8Array> {
  const content = new Uint8Array(size);
  let length = 0;
  // Taken piece by piece: a browser unpacks the whole of what it is given, however much comes of it.
  await streamOf(pieces)
    .pipeThrough(new DecompressionStream('gzip'))
    .pipeTo(
      new WritableStream<Uint8Array>({
        write(piece) {
          content.set(piece, length);
          length += piece.length;
        },
      }),
    );
  if (length !== size) throw new Error('size');
  return content;
}

/** `ReadableStream.from`, which Safari lacks. */
function streamOf<Piece>(pieces: Iterable<Piece>): ReadableStream<Piece> {
  const iterator = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull(controller) {
      const next = iterator.next();
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
  });
}
