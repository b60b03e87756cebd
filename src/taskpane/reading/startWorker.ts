/** A build puts the worker's script where the page finds it; each kind of page has its own way. */
export const startWorker = (name: string): Worker =>
  new Worker(new URL('./worker.ts', import.meta.url), { name });
