import { loadFunctions, type PlainFunctions } from '../support/customFunctions';
import { examples } from './examples';

describe('custom functions, called plainly', () => {
  let functions: PlainFunctions;

  beforeAll(async () => {
    functions = await loadFunctions();
  });

  test.each(examples)('$id: $title', ({ id, args, shows, because }) => {
    const { cells, messages } = functions.call(id, args);
    expect(cells).toEqual(shows);
    if (because !== undefined) expect(messages.join('\n')).toContain(because);
  });

  test('every function has an example', () => {
    expect([...new Set(examples.map(({ id }) => id))].sort()).toEqual([...functions.ids].sort());
  });
});
