import type { Grid } from '../../../report';
import { assertSize } from '../../limits';
import { gridsByLibrary, repacked } from '../../workbooks';
import type { Read } from '../format';

export const read: Read = async ({ bytes }) => ({ grids: await gridsFromOds(bytes) });

/** The sheets of an .ods. @throws UnreadableFile when it cannot be read */
async function gridsFromOds(bytes: Uint8Array): Promise<readonly Grid[]> {
  assertSize(bytes.length);
  const whole = await repacked(bytes);
  return gridsByLibrary(async () => (await import('hucre/ods')).readOds(whole));
}
