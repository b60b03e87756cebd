/**
 * Takes the place of the task pane's own in this page: a worker in a page that is one file can only
 * be started from a script that the page has unpacked.
 */
export const startWorker = (name: string): Worker =>
  new Worker(window.nianbaoReading ?? '', { name });
