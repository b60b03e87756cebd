import type { Workbook } from 'hucre';
import type { Grid } from '../../report';
import { damaged, locked, UnreadableFile } from '../unreadable';
import { gridsFromWorkbook } from './gridsFromWorkbook';

/**
 * What the library that knows every way of writing workbooks reads. It throws at whatever it cannot
 * make out, which is the file's fault; what is made of it here is ours.
 * @throws UnreadableFile
 */
export async function gridsByLibrary(read: () => Promise<Workbook>): Promise<readonly Grid[]> {
  return gridsFromWorkbook(await bookFrom(read));
}

async function bookFrom(read: () => Promise<Workbook>): Promise<Workbook> {
  try {
    return await read();
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'EncryptedFileError';
    throw new UnreadableFile(isLocked ? locked : damaged);
  }
}
