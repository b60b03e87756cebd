import type { Format } from '../format';

/** Told by its first sign as well: web exports often call themselves .xls. */
export const html: Format = {
  id: 'html',
  name: '网页文件',
  endings: ['html', 'htm', 'xhtml'],
  type: 'text/html',
  is: (file) =>
    file.isPlain && (file.endsIn(html.endings) || /^(?:<\?xml[^>]*>\s*)?<[!a-z]/i.test(file.start)),
  reader: () => import('./read'),
  writer: () => import('./write'),
  whole: true,
  holds: '整份报告：标题、六个部分和三张表，可交给网站发布。',
};
