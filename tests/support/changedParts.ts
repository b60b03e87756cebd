import { packedParts } from '../../src/documents/packed/zip';

/** Names of the parts that are not the same, to the last bit, as they lie packed in two files. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [was, is] = [before, after].map(
    (bytes) => new Map(packedParts(bytes).map(({ name, raw }) => [name, raw])),
  );
  const names = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
  return [...names].filter((name) => {
    const [old, now] = [was?.get(name), is?.get(name)];
    return !old || !now || Buffer.compare(old, now) !== 0;
  });
}
