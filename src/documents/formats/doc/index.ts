import type { Format } from '../format';

export const doc: Format = {
  id: 'doc',
  name: '旧版 Word 文件',
  endings: ['doc', 'wps'],
  type: 'application/msword',
  is: ({ streams }) => streams.size > 0 && !streams.has('Book'),
  refusal: '这是旧格式的文档，读不了；请另存为 .docx 或 .xlsx 后再读。',
};
