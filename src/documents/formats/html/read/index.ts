import { assertLength, limits } from '../../../limits';
import { UnreadableFile } from '../../../unreadable';
import type { Read } from '../../format';
import { cellsOfPage } from './gridsFromHtml';

export { cellsOfPage, gridsFromHtml } from './gridsFromHtml';

export const read: Read = ({ text }) => {
  assertLength(text.length, limits.page);
  const found = cellsOfPage(text);
  if (found.grids.length === 0 && /<i?frame\b/i.test(text)) throw new UnreadableFile(framed);
  return found;
};

const framed =
  '这个网页的内容在它嵌着的另一个网页（框架）里；请读取那个网页，或者在浏览器里打开，复制表格粘贴进来。';
