/**
 * Takes the place of `localforage`, by which Univer keeps the user's habits in the browser: here
 * nothing is left on the machine that the user did not ask for, and habits end with the page.
 */
const kept = new Map<string, unknown>();

const memoryStore = {
  getItem: (key: string) => Promise.resolve(kept.get(key) ?? null),
  setItem: (key: string, value: unknown) => {
    kept.set(key, value);
    return Promise.resolve(value);
  },
  removeItem: (key: string) => {
    kept.delete(key);
    return Promise.resolve();
  },
  clear: () => {
    kept.clear();
    return Promise.resolve();
  },
  key: (index: number) => Promise.resolve([...kept.keys()][index] ?? null),
  keys: () => Promise.resolve([...kept.keys()]),
  iterate: (each: (value: unknown, key: string) => void) => {
    kept.forEach(each);
    return Promise.resolve();
  },
};

export default memoryStore;
