import { assertLength, limits } from '../../../limits';
import type { Read } from '../../format';
import { gridsFromHtml } from './gridsFromHtml';

export { gridsFromHtml } from './gridsFromHtml';

export const read: Read = ({ text }) => {
  assertLength(text.length, limits.page);
  return { grids: gridsFromHtml(text) };
};
