import { mkdir, stat, writeFile } from 'node:fs/promises';

/** Writes a file, over one that is there. @returns null where it was written, else why not */
export async function writeOut(file: string, content: Uint8Array | string): Promise<string | null> {
  try {
    await writeFile(file, content);
    return null;
  } catch {
    return `${file}：写不了，请检查文件夹和权限。`;
  }
}

/** Makes a folder, and those above it. @returns null where it is there now, else why not */
export async function makeFolder(folder: string): Promise<string | null> {
  try {
    await mkdir(folder, { recursive: true });
    return null;
  } catch {
    return `${folder}：建不了这个文件夹，请检查权限。`;
  }
}

/** The size of what is there under a name, in bytes; null where nothing is. */
export const sizeOf = (file: string): Promise<number | null> =>
  stat(file).then(
    ({ size }) => size,
    () => null,
  );
