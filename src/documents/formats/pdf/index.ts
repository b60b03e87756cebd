import type { Format } from '../format';

export const pdf: Format = {
  id: 'pdf',
  name: 'PDF 文件',
  endings: ['pdf'],
  type: 'application/pdf',
  is: (file) => file.begins([0x25, 0x50, 0x44, 0x46]),
  reader: () => import('./read'),
};
