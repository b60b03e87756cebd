/*
 * What editions of JavaScript after 2016 added to its library and the functions use: the engine in
 * which older Excel runs them does not bring it along. A test runs them without anything newer. A
 * library of such fillings would be a sixth of the whole file.
 */

type Method = (this: never, ...args: never[]) => unknown;

/** Adds what an object lacks, hidden from loops over it as what is built in. */
function fill(target: object, methods: Readonly<Record<string, Method>>): void {
  for (const name of Object.keys(methods)) {
    if (name in target) continue;
    Object.defineProperty(target, name, {
      value: methods[name],
      configurable: true,
      writable: true,
    });
  }
}

function at<T>(this: ArrayLike<T>, index: number): T | undefined {
  const from = Math.trunc(index) || 0;
  return this[from < 0 ? this.length + from : from];
}

function flatMap<T, U>(this: readonly T[], make: (one: T, index: number) => U | readonly U[]): U[] {
  const all: U[] = [];
  this.forEach((one, index) => {
    const made = make(one, index);
    if (Array.isArray(made)) for (const each of made as readonly U[]) all.push(each);
    else all.push(made as U);
  });
  return all;
}

fill(Array.prototype, {
  at,
  flatMap,
  /** By one level. */
  flat(this: readonly unknown[]): unknown[] {
    return flatMap.call(this, (one) => one);
  },
});

fill(Object, {
  values: (target: Readonly<Record<string, unknown>>) =>
    Object.keys(target).map((key) => target[key]),
  entries: (target: Readonly<Record<string, unknown>>) =>
    Object.keys(target).map((key) => [key, target[key]]),
  fromEntries(entries: Iterable<readonly [string, unknown]>) {
    const made: Record<string, unknown> = {};
    for (const [key, value] of entries) made[key] = value;
    return made;
  },
});

fill(String.prototype, {
  at,
  /** Of a text or a global expression, by a text or a function. */
  replaceAll(this: string, what: string | RegExp, by: string): string {
    const plain = /[.*+?^${}()|[\]\\]/g;
    const all = typeof what === 'string' ? new RegExp(what.replace(plain, '\\$&'), 'g') : what;
    return this.replace(all, by);
  },
  padStart(this: string, length: number, filling = ' '): string {
    const missing = Math.max(0, length - this.length);
    return filling.repeat(missing).slice(0, missing) + this;
  },
});
