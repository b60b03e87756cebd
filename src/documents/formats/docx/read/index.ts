import { Package, unpack } from '../../../packed';
import type { Read } from '../../format';
import { cellsOfWord, isText } from './gridsFromDocx';

export { cellsOfWord, gridsFromDocx, isText } from './gridsFromDocx';

export const read: Read = async ({ bytes }) =>
  cellsOfWord(new Package(await unpack(bytes, isText)));
