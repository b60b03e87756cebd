/** A workbook as it was when nobody had saved it yet. */
export interface RecoveryCopy {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly bytes: Uint8Array;
}

/**
 * Copies of what is not saved yet, in this browser's own store. Nothing is kept unless the user has
 * asked for it; ceasing to ask for it throws away what was kept.
 */
export const recovery = {
  wanted: (): boolean => localStorage.getItem(choice) === 'on',
  want: async (wanted: boolean): Promise<void> => {
    if (wanted) localStorage.setItem(choice, 'on');
    else {
      localStorage.removeItem(choice);
      await inStore('readwrite', (store) => store.clear());
    }
  },
  /** The latest first; none where nothing was asked for, so that nothing is even looked at. */
  all: async (): Promise<readonly RecoveryCopy[]> => {
    if (!recovery.wanted()) return [];
    const copies = (await inStore('readonly', (store) => store.getAll())) as RecoveryCopy[];
    return copies.sort((a, b) => b.time - a.time);
  },
  keep: async (copy: RecoveryCopy): Promise<void> => {
    await inStore('readwrite', (store) => store.put(copy));
  },
  drop: async (id: string): Promise<void> => {
    await inStore('readwrite', (store) => store.delete(id));
  },
} as const;

/** Files opened from a disk share their browser's store with all others: names tell whose it is. */
const choice = 'nianbao.recovery';
const database = 'nianbao-recovery';
const copies = 'copies';

async function inStore(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore(copies, { keyPath: 'id' });
  });
  const opened = (await done(opening)) as IDBDatabase;
  try {
    return await done(work(opened.transaction(copies, mode).objectStore(copies)));
  } finally {
    opened.close();
  }
}

const done = (request: IDBRequest): Promise<unknown> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      reject(request.error ?? new Error('浏览器没有存下恢复副本。'));
    });
  });
