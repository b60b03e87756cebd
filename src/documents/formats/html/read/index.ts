import { assertLength, limits } from '../../../limits';
import type { Read } from '../../format';
import { cellsOfPage } from './gridsFromHtml';

export { cellsOfPage, gridsFromHtml } from './gridsFromHtml';

export const read: Read = ({ text }) => {
  assertLength(text.length, limits.page);
  return cellsOfPage(text);
};
