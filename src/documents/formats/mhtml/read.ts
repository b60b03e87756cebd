import { assertLength, limits } from '../../limits';
import { UnreadableFile } from '../../unreadable';
import type { Read } from '../format';
import { cellsOfPage } from '../html/read';

export const read: Read = async ({ bytes, text }) => {
  const { default: PostalMime } = await import('postal-mime');
  const { html } = await PostalMime.parse(bytes.length > 0 ? bytes : text);
  if (html === undefined)
    throw new UnreadableFile('这个网页文件里没有网页；请在浏览器里打开，复制表格粘贴进来。');
  assertLength(html.length, limits.page);
  return cellsOfPage(html);
};
