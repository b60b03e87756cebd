import type { Format } from '../format';

export const json: Format = {
  id: 'json',
  name: 'JSON 数据',
  endings: ['json'],
  type: 'application/json',
  is: (file) =>
    file.isPlain && !file.isPage && (file.endsIn(json.endings) || /^[[{]\s*["{]/.test(file.start)),
  reader: () => import('./read'),
  writer: () => import('./write'),
  holds: '各项的编号和数，供程序读取。',
};
