import { openable } from '../../src/workbench/page/openable';
import { otherWorkbooks } from '../../src/workbench/opening/incoming';

test('the files that can be opened are those that somebody reads', () => {
  const read = otherWorkbooks.flatMap(({ endings }) => endings);
  expect(openable).toEqual(['xlsx', 'xlsm', ...read]);
});
