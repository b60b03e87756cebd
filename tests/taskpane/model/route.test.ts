import { viewOf } from '../../../src/taskpane/model/route';

test.each([
  ['?view=export', '', 'export'],
  ['', '#view=paste', 'paste'],
  ['?_host_Info=Excel&view=check', '', 'check'],
  ['', '', 'check'],
  ['?view=nonsense', '', 'check'],
  ['?view=nonsense', '#view=export', 'export'],
])('address %s%s opens %s', (search, hash, view) => {
  expect(viewOf({ search, hash })).toBe(view);
});
