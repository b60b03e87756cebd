import { chosenFiles, droppedFiles } from '../../../src/taskpane/model/folders';

/** What a folder holds: files by their names, and folders. */
interface Tree {
  readonly [name: string]: Tree | 'file' | 'lost';
}

const lost = new DOMException('gone', 'NotFoundError');

/** A folder as browsers tell it: its entries a hundred at a time. */
function folder(fullPath: string, tree: Tree): FileSystemEntry {
  const entries = Object.entries(tree).map(([name, held]) => {
    const below = `${fullPath}/${name}`;
    if (held !== 'file' && held !== 'lost') return folder(below, held);
    const file = (found: (file: File) => void, failed: (error: DOMException) => void) => {
      if (held === 'lost') failed(lost);
      else found(new File([below], name));
    };
    return { name, fullPath: below, isFile: true, isDirectory: false, file };
  });
  const createReader = () => {
    let told = 0;
    return {
      readEntries: (found: (entries: readonly unknown[]) => void) => {
        found(entries.slice(told, (told += 100)));
      },
    };
  };
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  return Object.assign(Object.create(null) as FileSystemEntry, {
    ...{ name, fullPath, isFile: false, isDirectory: true, createReader },
  });
}

/** The items of a drop that holds one folder and one file beside it. */
function dropOf(tree: Tree): DataTransferItemList {
  const items = [
    { webkitGetAsEntry: () => folder('/年报', tree), getAsFile: () => new File([], '年报') },
    { webkitGetAsEntry: () => null, getAsFile: () => new File(['x'], '另送.xlsx') },
    { webkitGetAsEntry: () => null, getAsFile: () => null },
  ];
  return Object.assign(Object.create(null) as DataTransferItemList, items, {
    length: items.length,
  });
}

const namesIn = async (tree: Tree) => (await droppedFiles(dropOf(tree))).map(({ name }) => name);

describe('a folder that is dropped', () => {
  test('brings its files and those below, beside what was dropped with it', async () => {
    const names = await namesIn({ '甲镇.xlsx': 'file', 部门: { '教育局.docx': 'file' }, 空: {} });
    expect(names).toEqual(['甲镇.xlsx', '教育局.docx', '另送.xlsx']);
  });

  test('brings all of its files, however many they are', async () => {
    const many = Array.from({ length: 345 }, (_, n) => [`${n}.xlsx`, 'file'] as const);
    expect(await namesIn(Object.fromEntries(many))).toHaveLength(346);
  });

  test('leaves hidden files and folders out, and the locks of Office', async () => {
    const names = await namesIn({
      '.DS_Store': 'file',
      '~$甲.xlsx': 'file',
      '.git': { a: 'file' },
    });
    expect(names).toEqual(['另送.xlsx']);
  });

  test('tells files of the same name apart by their folders', async () => {
    const names = await namesIn({ 甲镇: { '年报.xlsx': 'file' }, 乙镇: { '年报.xlsx': 'file' } });
    expect(names).toEqual(['年报/甲镇/年报.xlsx', '年报/乙镇/年报.xlsx', '另送.xlsx']);
  });

  test('brings nothing where one of its files is lost: nobody would miss it', async () => {
    await expect(namesIn({ '甲.xlsx': 'file', 乙: { '乙.xlsx': 'lost' } })).rejects.toBe(lost);
  });
});

test('a folder that is chosen brings the same', () => {
  const files = ['年报/甲.xlsx', '年报/.甲/乙.xlsx', '年报/~$甲.xlsx', '年报/丙/甲.xlsx'].map(
    (path) =>
      Object.defineProperty(new File([], path.replace(/.*\//, '')), 'webkitRelativePath', {
        value: path,
      }),
  );
  expect(chosenFiles(files).map(({ name }) => name)).toEqual(['年报/甲.xlsx', '年报/丙/甲.xlsx']);
});
