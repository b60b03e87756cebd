import type { Read } from '../../format';
import { gridsFromDocx } from './gridsFromDocx';

export { gridsFromDocx } from './gridsFromDocx';

export const read: Read = async ({ bytes }) => ({ grids: await gridsFromDocx(bytes) });
