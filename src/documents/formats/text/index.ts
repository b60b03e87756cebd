import type { Format } from '../format';

/** Whatever is nothing else. */
export const text: Format = {
  id: 'text',
  name: '文字',
  endings: ['txt', 'md'],
  type: 'text/plain',
  is: ({ isPlain }) => isPlain,
  reader: () => import('./read'),
};
