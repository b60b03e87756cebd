import { parse } from 'acorn';
import { createContext, runInContext, type Context } from 'node:vm';

/**
 * A realm with the JavaScript of 2016 and nothing else: no DOM, no timers, no clock but Date, and of
 * the language's own library only what that edition had. Older Excel runs custom functions so.
 */
export function bareRealm(globals: Readonly<Record<string, unknown>>): {
  readonly run: (script: string) => unknown;
} {
  const context: Context = createContext({ ...globals, assertOld });
  runInContext(stripping, context);
  return { run: (script): unknown => runInContext(script, context) };
}

/** @throws SyntaxError for a regular expression that only newer engines know */
function assertOld(given: unknown, flags: unknown): void {
  const made = new RegExp(
    given instanceof RegExp ? given : String(given),
    typeof flags === 'string' ? flags : undefined,
  );
  parse(`/${made.source}/${made.flags}`, { ecmaVersion: 2016 });
}

/** By what they hang on: what the editions of 2017 to 2025 added. */
const newer: Readonly<Record<string, string>> = {
  'Array.prototype': 'at findLast findLastIndex flat flatMap toReversed toSorted toSpliced with',
  Array: 'fromAsync',
  'String.prototype':
    'at isWellFormed matchAll padEnd padStart replaceAll toWellFormed trimEnd trimLeft trimRight trimStart',
  Object: 'entries fromEntries getOwnPropertyDescriptors groupBy hasOwn values',
  'Promise.prototype': 'finally',
  Promise: 'allSettled any try withResolvers',
  'RegExp.prototype': 'dotAll hasIndices unicodeSets',
  RegExp: 'escape',
  Map: 'groupBy',
  'Set.prototype':
    'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union',
  'Symbol.prototype': 'description',
  Symbol: 'asyncIterator matchAll dispose asyncDispose',
  globalThis:
    'AggregateError Atomics BigInt BigInt64Array BigUint64Array FinalizationRegistry Float16Array ' +
    'Iterator SharedArrayBuffer WeakRef WebAssembly console globalThis performance structuredClone',
};

const stripping = `(function () {
  var root = this;
  var newer = ${JSON.stringify(newer)};
  Object.keys(newer).forEach(function (path) {
    var holder = path === 'globalThis' ? root : path.split('.').reduce(function (at, name) { return at[name]; }, root);
    newer[path].split(' ').forEach(function (name) { delete holder[name]; });
  });
  var assertOld = root.assertOld;
  delete root.assertOld;
  root.RegExp = new Proxy(RegExp, {
    construct: function (target, args, made) {
      assertOld(args[0], args[1]);
      return Reflect.construct(target, args, made);
    },
    // Minified code leaves the word new out.
    apply: function (target, self, args) {
      assertOld(args[0], args[1]);
      return Reflect.apply(target, self, args);
    },
  });
}).call(this);`;
