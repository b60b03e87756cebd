import type { Grid } from '../../../../report';
import { UnreadableFile } from '../../../unreadable';
import { assertSize } from '../../../limits';
import { gridsByLibrary, repacked } from '../../../workbooks';
import type { Read } from '../../format';
import { scanXlsx } from './scanXlsx';

export const read: Read = async ({ bytes }) => ({ grids: await gridsFromXlsx(bytes) });

/** The sheets of an .xlsx. @throws UnreadableFile when it cannot be read */
export async function gridsFromXlsx(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  try {
    return await scanXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const whole = await repacked(bytes);
    return gridsByLibrary(async () => (await import('hucre/xlsx')).readXlsx(whole));
  }
}
