import { unzipSync, type UnzipFileInfo } from 'fflate';
import { UnreadableFile } from '../unreadable';
import { limits } from './limits';

export const damaged = '文件已损坏，打不开；请在原来的软件中重新保存一次再试。';

/**
 * Names of the parts of a packed file (xlsx, docx, ods), none of them unpacked.
 * @throws UnreadableFile when it is damaged, or would unpack to more than the limits allow
 */
export function partsOf(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  let size = 0;
  inspect(bytes, ({ name, size: packed, originalSize }) => {
    names.add(name);
    // A part that claims to unpack to nothing would escape every limit.
    size += originalSize === 0 && packed > 16 ? Infinity : originalSize;
    return false;
  });
  if (size > limits.unpacked || names.size > limits.parts) {
    throw new UnreadableFile('文件解开后过大，不像是年报文件，没有读取；请只保留年报表格后再读。');
  }
  return names;
}

/**
 * The named parts, unpacked; absent ones are left out.
 * @throws UnreadableFile as {@link partsOf}
 */
export function unpack(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  partsOf(bytes);
  return inspect(bytes, ({ name }) => wanted(name));
}

function inspect(
  bytes: Uint8Array,
  filter: (part: UnzipFileInfo) => boolean,
): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new UnreadableFile(damaged);
  }
}
