import { asksForActiveSheet, viewOf } from '../../../src/taskpane/model/route';

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

test.each([
  ['?view=check&sheet=active', '', true],
  ['?_host_Info=Excel', '#sheet=active', true],
  ['?view=check', '', false],
  ['?sheet=other', '', false],
])('address %s%s asks for the sheet in front: %s', (search, hash, asked) => {
  expect(asksForActiveSheet({ search, hash })).toBe(asked);
});
