import type { Format } from '../format';

export const pdf: Format = {
  id: 'pdf',
  name: 'PDF 文件',
  endings: ['pdf'],
  type: 'application/pdf',
  is: (file) => file.begins([0x25, 0x50, 0x44, 0x46]),
  refusal: '这是 PDF，读不了；请打开后复制表格文字，粘贴进来或存成 .txt。',
};
