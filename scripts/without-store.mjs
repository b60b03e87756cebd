import { fileURLToPath } from 'node:url';

const memoryStore = fileURLToPath(new URL('../src/workbench/grid/memoryStore.ts', import.meta.url));

/** What Univer would keep in the browser's store is kept as long as the page is open. */
export const withoutStore = {
  name: 'without-store',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^localforage$/ }, () => ({ path: memoryStore }));
  },
};
