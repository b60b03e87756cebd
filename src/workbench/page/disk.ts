/** A file that the user chose. */
export interface PickedFile {
  readonly file: File;
  /** By which it can be written again, where the browser knows how. */
  readonly handle: FileSystemFileHandle | null;
}

interface FileType {
  readonly description: string;
  readonly accept: Readonly<Record<string, readonly string[]>>;
}

/** The File System Access API, which Chrome and Edge have and others lack. */
interface Pickers {
  readonly showOpenFilePicker?: (options: {
    readonly types: readonly FileType[];
  }) => Promise<FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly FileType[];
  }) => Promise<FileSystemFileHandle>;
}

const pickers = (): Pickers => window as Pickers;

/** Null where the user thought better of it, which browsers tell as an error. */
async function unlessCancelled<T>(choice: Promise<T>): Promise<T | null> {
  try {
    return await choice;
  } catch (trouble) {
    if (trouble instanceof DOMException && trouble.name === 'AbortError') return null;
    throw trouble;
  }
}

/**
 * Lets the user choose a workbook; null when they think better of it.
 * @param endings of files that can be opened, without the dot
 */
export async function pickFile(endings: readonly string[]): Promise<PickedFile | null> {
  const { showOpenFilePicker } = pickers();
  const dotted = endings.map((ending) => `.${ending}`);
  if (!showOpenFilePicker) return pickByInput(dotted);
  const types = [{ description: '工作簿', accept: { 'application/octet-stream': dotted } }];
  const [handle] = (await unlessCancelled(showOpenFilePicker({ types }))) ?? [];
  return handle ? { file: await handle.getFile(), handle } : null;
}

function pickByInput(dotted: readonly string[]): Promise<PickedFile | null> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = dotted.join(',');
  return new Promise((resolve) => {
    input.addEventListener('cancel', () => {
      resolve(null);
    });
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? { file, handle: null } : null);
    });
    input.click();
  });
}

/** Writes a file anew that the user has chosen; the browser asks them once. */
export async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<void> {
  const stream = await handle.createWritable();
  await stream.write(Uint8Array.from(bytes));
  await stream.close();
}

/** Where a new file went: chosen by the user, among the browser's downloads, or nowhere. */
export type SavedTo = FileSystemFileHandle | 'downloads' | null;

/** Saves a new file where the user wants it, or as a download where the browser knows no other way. */
export async function saveNew(name: string, bytes: Uint8Array): Promise<SavedTo> {
  const { showSaveFilePicker } = pickers();
  if (!showSaveFilePicker) {
    download(name, bytes);
    return 'downloads';
  }
  const ending = name.slice(name.lastIndexOf('.'));
  const types = [{ description: '工作簿', accept: { 'application/octet-stream': [ending] } }];
  const handle = await unlessCancelled(showSaveFilePicker({ suggestedName: name, types }));
  if (handle) await writeTo(handle, bytes);
  return handle;
}

function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
