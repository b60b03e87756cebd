import { isHiddenFile, shortNames } from '../../county';

/** A file, and where it lies below what was dropped or chosen. */
interface PlacedFile {
  readonly path: string;
  readonly file: File;
}

/**
 * What a drop holds: its files, and those in its folders and below; hidden ones left out. To be
 * called while the drop is told: after it, the browser has let go of what it holds.
 * @throws DOMException where a folder, or a file in one, cannot be looked into
 */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly File[]> {
  const held = Array.from(items, (item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const found = held.map(async ({ entry, file }) => {
    if (entry && isFolder(entry)) return filesBelow(entry);
    return file ? [{ path: file.name, file }] : [];
  });
  return namedApart((await Promise.all(found)).flat());
}

/** The files of a folder that was chosen, and those below; hidden ones left out. */
export function chosenFiles(files: readonly File[]): readonly File[] {
  const placed = files.map((file) => ({ path: file.webkitRelativePath, file }));
  return namedApart(placed.filter(({ path }) => !path.split('/').some(isHiddenFile)));
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function filesBelow(folder: FileSystemDirectoryEntry): Promise<readonly PlacedFile[]> {
  const entries = (await entriesOf(folder)).filter(({ name }) => !isHiddenFile(name));
  const found = entries.map(async (entry) => {
    if (isFolder(entry)) return filesBelow(entry);
    return isFile(entry) ? [{ path: entry.fullPath.slice(1), file: await fileOf(entry) }] : [];
  });
  return (await Promise.all(found)).flat();
}

const fileOf = (entry: FileSystemFileEntry) =>
  new Promise<File>((resolve, reject) => entry.file(resolve, reject));

/** A reader tells a hundred or so at a time, and none when it is through. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const more = () =>
    new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
  const all: FileSystemEntry[] = [];
  for (let some = await more(); some.length > 0; some = await more()) all.push(...some);
  return all;
}

/** Every unit may call its file the same: such files go by their folders, too. */
function namedApart(placed: readonly PlacedFile[]): readonly File[] {
  const nameOf = shortNames(placed.map(({ path }) => path));
  return placed.map(({ path, file }) =>
    nameOf(path) === file.name ? file : new File([file], nameOf(path), { type: file.type }),
  );
}
