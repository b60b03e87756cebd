import { mkdir, open, rm, writeFile } from 'node:fs/promises';

const unwritable = (file: string) => `${file}：写不了，请检查文件夹、权限和磁盘空间。`;

/** Writes a file, over one that is there. @returns null where it was written, else why not */
export async function writeOut(file: string, content: Uint8Array | string): Promise<string | null> {
  try {
    await writeFile(file, content);
    return null;
  } catch {
    return unwritable(file);
  }
}

/**
 * Writes a new file, over none that is there. Of two that write at once the second is refused, and
 * what could be written only in part does not stay.
 * @returns null where it was written, else why not
 */
export async function writeNew(file: string, content: Uint8Array | string): Promise<string | null> {
  const created = await open(file, 'wx').catch(codeOf);
  if (created === 'EEXIST') return `${file}：文件已经有了，没有覆盖；请换一个名字。`;
  if (typeof created === 'string') return unwritable(file);
  const isWhole = await created.writeFile(content).then(
    () => true,
    () => false,
  );
  await created.close();
  if (isWhole) return null;
  await rm(file);
  return unwritable(file);
}

/** What the system calls an error of files. */
function codeOf(error: unknown): string {
  return typeof error === 'object' && error && 'code' in error ? String(error.code) : 'unknown';
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
