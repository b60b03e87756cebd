import { loadFunctions } from '../support/customFunctions';
import { functionsJsonFaults } from '../support/judges/functionsJson';

interface Changed {
  functions: { name?: string; parameters: Record<string, unknown>[] }[] &
    Record<string, Record<string, unknown>>;
  [more: string]: unknown;
}

/** functions.json is held against its schema; and each rule against one thing broken. */
describe('functions.json', () => {
  let metadata = '';
  beforeAll(async () => {
    metadata = JSON.stringify((await loadFunctions()).metadata);
  });
  const faultsOf = (change: (json: Changed) => unknown) => {
    const json = JSON.parse(metadata) as Changed;
    change(json);
    return functionsJsonFaults(json);
  };

  it('is as its schema wants it', () => {
    expect(faultsOf(() => undefined)).toEqual([]);
  });

  it.each<[string, (json: Changed) => unknown]>([
    ['a property that nobody knows', (json) => (json.author = '我')],
    ['a name with a blank', ({ functions: [one] }) => Object.assign(one ?? {}, { name: 'A B C' })],
    ['a name of two letters', ({ functions: [one] }) => Object.assign(one ?? {}, { name: 'OK' })],
    ['no description', ({ functions: [one] }) => Object.assign(one ?? {}, { description: '' })],
    ['an id twice', ({ functions }) => functions.push({ ...functions[0], parameters: [] })],
    [
      'a type of its own',
      ({ functions: [one] }) => Object.assign(one?.parameters[0] ?? {}, { type: 'date' }),
    ],
    [
      'one that may be left out before one that may not',
      ({ functions: [one] }) => Object.assign(one?.parameters[0] ?? {}, { optional: true }),
    ],
    [
      'one that repeats before another',
      ({ functions: [one] }) => Object.assign(one?.parameters[0] ?? {}, { repeating: true }),
    ],
    [
      'an option of another kind',
      ({ functions: [one] }) => Object.assign(one ?? {}, { options: { sync: true } }),
    ],
  ])('is refused with %s', (_what, change) => {
    expect(faultsOf(change)).not.toEqual([]);
  });
});
