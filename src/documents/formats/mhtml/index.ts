import type { Format } from '../format';

/** A page with what belongs to it in one file, as browsers and Word save it. */
export const mhtml: Format = {
  id: 'mhtml',
  name: '单个文件网页',
  endings: ['mht', 'mhtml'],
  type: 'multipart/related',
  is: (file) =>
    file.isPlain &&
    (file.endsIn(mhtml.endings) ||
      /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}MIME-Version:/i.test(file.start.slice(0, 4000))),
  reader: () => import('./read'),
};
