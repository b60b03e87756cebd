import type { Grid } from '../../../report';
import { assertSize } from '../../limits';
import { locked, UnreadableFile } from '../../unreadable';
import { gridsByLibrary } from '../../workbooks';
import type { Read } from '../format';
import { asksPassword } from './password';

export const read: Read = async ({ bytes }) => ({ grids: await gridsFromXls(bytes) });

/** The sheets of an .xls. @throws UnreadableFile when it cannot be read */
async function gridsFromXls(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  if (asksPassword(bytes)) throw new UnreadableFile(locked);
  return gridsByLibrary(async () => (await import('hucre/xlsx')).readXls(bytes));
}
