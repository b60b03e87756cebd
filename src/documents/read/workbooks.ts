import { zipSync } from 'fflate';
import type { Workbook } from 'hucre';
import type { Grid } from '../../report';
import { UnreadableFile } from '../unreadable';
import { assertSize } from './limits';
import { gridsFromWorkbook } from './workbook';
import { scanXlsx } from './xlsx';
import { asksPassword } from './xlsPassword';
import { damaged, unpack } from './zip';

/** The sheets of an .xlsx. @throws UnreadableFile when it cannot be read */
export async function gridsFromXlsx(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  try {
    return await scanXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const whole = await repacked(bytes);
    return gridsBy(async () => (await import('hucre/xlsx')).readXlsx(whole));
  }
}

/** The sheets of an .ods. @throws UnreadableFile when it cannot be read */
export async function gridsFromOds(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  const whole = await repacked(bytes);
  return gridsBy(async () => (await import('hucre/ods')).readOds(whole));
}

/**
 * The parts that are text, packed anew: the library holds no part against its checksum and knows
 * no limits, so it is given what was unpacked within them.
 */
async function repacked(bytes: Uint8Array): Promise<Uint8Array> {
  const parts = await unpack(bytes, (name) => /\.(?:xml|rels)$|^mimetype$/i.test(name));
  return zipSync(Object.fromEntries(parts), { level: 0 });
}

/** The sheets of an .xls, or of WPS's .et, which is the same inside. @throws UnreadableFile */
export async function gridsFromXls(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  if (asksPassword(bytes)) throw new UnreadableFile(locked);
  return gridsBy(async () => (await import('hucre/xlsx')).readXls(bytes));
}

/** The library that knows every way of writing them is loaded when it is wanted. */
async function gridsBy(read: () => Promise<Workbook>): Promise<readonly Grid[]> {
  try {
    return gridsFromWorkbook(await read());
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (error instanceof Error && error.name === 'EncryptedFileError')
      throw new UnreadableFile(locked);
    throw new UnreadableFile(damaged);
  }
}

/** Said of files that ask for a password. */
export const locked = '文件设有打开密码，读不了；请在原来的软件中取消密码后再读。';
