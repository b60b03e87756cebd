import type { Format } from '../format';

const png = [0x89, 0x50, 0x4e, 0x47];
const jpeg = [0xff, 0xd8, 0xff];

export const picture: Format = {
  id: 'picture',
  name: '图片',
  endings: ['png', 'jpg', 'jpeg'],
  type: 'image/png',
  is: (file) => file.begins(png) || file.begins(jpeg),
  reader: () => import('./read'),
};
