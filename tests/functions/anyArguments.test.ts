import {
  ErrorCode,
  ExcelError,
  loadFunctions,
  shown,
  type PlainFunctions,
} from '../support/customFunctions';
import { examples } from './examples';

/*
 * Whatever a host hands over for an argument, a function gives a value or an error of Excel's with a
 * sentence about what it was given; never one that nobody foresaw.
 */

const error = new ExcelError(ErrorCode.divisionByZero);
const odd: readonly (readonly [name: string, value: unknown])[] = [
  ['left out', undefined],
  ['a blank', null],
  ['an empty text', ''],
  ['a text', '甲'],
  ['a number', 5],
  ['a fraction below 0', -0.5],
  ['a number beyond all', 1e300],
  ['no number', NaN],
  ['truth', true],
  ['an error', error],
  ['an error as text', '#REF!'],
];
const cells = odd.filter(([, value]) => value !== undefined);
const ranges: readonly (readonly [name: string, value: unknown])[] = [
  ['left out', undefined],
  ['left out between commas', null],
  ['nothing', []],
  ['a row without cells', [[]]],
  ...cells.map(([name, value]) => [`a cell with ${name}`, [[value]]] as const),
  ['a row of two', [[1, 2]]],
  [
    'a block with an error',
    [
      [1, error],
      ['', 2],
    ],
  ],
];

/** What nobody foresaw, and values that no cell shows so. */
const untrue = /意外情况|\bnull\b|undefined|\[object|“”/;
const known = new Set(Object.values(ErrorCode));

let functions: PlainFunctions;
beforeAll(async () => {
  functions = await loadFunctions();
});

/** A call that comes out, to be broken at one argument. */
function soundArgs(id: string): readonly unknown[] {
  const example = examples.find((one) => one.id === id && one.because === undefined);
  return example ? functions.shaped(id, example.args) : [];
}

/** What is wrong with an answer; nothing where it is a value, or an error that says why. */
function faultsOf(work: () => unknown[][]): string[] {
  const { cells: answer, messages } = shown(work);
  const values = answer.flat();
  return [
    ...(answer.length === 0 || values.length === 0 ? ['no cell'] : []),
    ...values.filter((value) => value === undefined || Number.isNaN(value)).map(() => 'no value'),
    ...values.filter((value) => typeof value === 'object' && value !== null).map(() => 'an object'),
    ...values.filter((value) => value === Infinity || value === -Infinity).map(() => 'infinity'),
    ...messages.filter((text) => text === '' || untrue.test(text)),
    ...(messages.length > 0 && !known.has(String(values[0])) ? ['no error of Excel'] : []),
  ];
}

it('is answered by every function, wherever it stands', () => {
  const faults = functions.metadata.functions.flatMap(({ id, parameters }) =>
    parameters.flatMap(({ dimensionality, repeating, name }, at) =>
      (dimensionality === 'matrix' || repeating ? ranges : odd).flatMap(([what, value]) => {
        const args = [...soundArgs(id)];
        args[at] = repeating ? [value] : value;
        return faultsOf(() => functions.functionOf(id)(...args)).map(
          (fault) => `${id} ${name} ${what}: ${fault}`,
        );
      }),
    ),
  );
  expect(faults).toEqual([]);
});
