import type { Format } from '../format';

export const docx = {
  id: 'docx',
  name: 'Word 文件',
  endings: ['docx'],
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  is: (file) => file.hasPart('word/'),
  reader: () => import('./read'),
  writer: () => import('./write'),
  whole: true,
  holds: '整份报告：标题、六个部分和三张表。',
} as const satisfies Format;
