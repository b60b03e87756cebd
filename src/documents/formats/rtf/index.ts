import type { Format } from '../format';

/** Word, WPS and LibreOffice write it; some call it .doc. */
export const rtf: Format = {
  id: 'rtf',
  name: 'RTF 文件',
  endings: ['rtf'],
  type: 'application/rtf',
  is: (file) => file.begins(Array.from('{\\rtf', (sign) => sign.charCodeAt(0))),
  reader: () => import('./read'),
};
