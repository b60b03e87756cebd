import type { Format } from '../format';

export const rtf: Format = {
  id: 'rtf',
  name: 'RTF 文件',
  endings: ['rtf'],
  type: 'application/rtf',
  is: (file) => file.begins(Array.from('{\\rtf', (sign) => sign.charCodeAt(0))),
  refusal: '这是 RTF 文件，读不了；请在 Word 或 WPS 里打开，另存为 .docx 后再读。',
};
