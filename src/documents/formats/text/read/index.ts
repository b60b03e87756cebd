import { assertLength } from '../../../limits';
import type { Read } from '../../format';
import { gridsFromText } from './gridsFromText';

export { gridsFromText } from './gridsFromText';

export const read: Read = ({ text }) => {
  assertLength(text.length);
  return { grids: gridsFromText(text) };
};
