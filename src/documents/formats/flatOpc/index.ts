import type { Format } from '../format';

/** A Word document or a workbook whose parts stand in one file of XML, as Word saves it on demand. */
export const flatOpc: Format = {
  id: 'flatOpc',
  name: 'Office XML 文件',
  endings: ['xml'],
  type: 'application/xml',
  is: (file) =>
    file.isPlain && /^<\?xml[^>]*>\s*(?:<\?[^>]*>\s*)*<(?:\w+:)?package\s/.test(file.start),
  reader: () => import('./read'),
};
