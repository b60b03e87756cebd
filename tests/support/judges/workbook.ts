import {
  repeated,
  tagsIn,
  within,
  type Found,
  type Packed,
  type PackageRule,
  type Tag,
} from './packed';
import { spotOf } from './spots';

/** What Excel wants of a workbook beyond the schema. */

const sheetParts = /^xl\/worksheets\/[^/]+\.xml$/;
const book = /^xl\/workbook\.xml$/;
const styles = /^xl\/styles\.xml$/;

const inSheets = (packed: Packed, name: string) => tagsIn(packed, sheetParts, name);
const textOf = ({ tag }: Found) => decoded(tag.text);
/** htmlparser2 has decoded already; lines of a text count as written. */
const decoded = (text: string) => text;
const childrenNamed = (tag: Tag, name: string) =>
  tag.children.filter((child) => child.name === name);

export const sheetNames: PackageRule = {
  name: '工作表名称',
  source:
    "Microsoft 支持：“重命名工作表”——不为空，至多 31 字，没有 \\ / ? * : [ ]，首尾不是 '，不重复",
  faults: (packed) => {
    const names = tagsIn(packed, book, 'sheet').map(({ tag }) => tag.attributes.name ?? '');
    const odd = names.filter(
      (name) => name === '' || name.length > 31 || /[\\/?*:[\]]|^'|'$/.test(name),
    );
    const twice = repeated(names.map((name) => name.toLowerCase()));
    return [...odd, ...twice].map((name) => `工作表名称“${name}”`);
  },
};

export const sheetIds: PackageRule = {
  name: '工作表的编号不重复',
  source: 'ECMA-376 第 1 部分 18.2.19',
  faults: (packed) =>
    ['sheetId', 'r:id'].flatMap((key) =>
      repeated(tagsIn(packed, book, 'sheet').map(({ tag }) => tag.attributes[key] ?? '')).map(
        (id) => `${key} ${id} 重复`,
      ),
    ),
};

/** A range with its sheet, of which there may be several. */
const quotedRange = /^(?:'(?:[^']|'')+'![$A-Z0-9:]+)(?:,'(?:[^']|'')+'![$A-Z0-9:]+)*$/;

export const quotedNames: PackageRule = {
  name: '名称里的工作表名带引号',
  source:
    'ClosedXML #1331、XlsxWriter #1078、exceljs #664：不带引号时 Excel 报“发现不可读取的内容”',
  faults: (packed) =>
    tagsIn(packed, book, 'definedName')
      .filter((one) => textOf(one).includes('!') && !quotedRange.test(textOf(one)))
      .map((one) => `${one.tag.attributes.name ?? ''} = ${textOf(one)}`),
};

export const namesOnce: PackageRule = {
  name: '名称在同一范围内不重复',
  source: 'ECMA-376 第 1 部分 18.2.5',
  faults: (packed) =>
    repeated(
      tagsIn(packed, book, 'definedName').map(({ tag }) =>
        `${tag.attributes.localSheetId ?? ''}!${tag.attributes.name ?? ''}`.toLowerCase(),
      ),
    ),
};

export const oneTab: PackageRule = {
  name: '恰有一张选中的工作表，且没有隐藏',
  source: 'ECMA-376 第 1 部分 18.3.1.87；office-js #3346',
  faults: (packed) => {
    const selected = inSheets(packed, 'sheetView').filter(
      ({ tag }) => tag.attributes.tabSelected === '1',
    );
    const active = Number(tagsIn(packed, book, 'workbookView')[0]?.tag.attributes.activeTab ?? 0);
    const front = tagsIn(packed, book, 'sheet')[active]?.tag.attributes;
    return [
      ...(selected.length === 1 ? [] : [`选中了 ${selected.length} 张`]),
      ...(front && front.state === undefined ? [] : ['打开时在前面的工作表是隐藏的']),
    ];
  },
};

export const cachedValues: PackageRule = {
  name: '每个公式都带着结果',
  source: '“受保护的视图”里不计算，没有结果的公式显示为空白',
  faults: (packed) =>
    inSheets(packed, 'c')
      .filter(
        ({ tag }) => childrenNamed(tag, 'f').length > 0 && childrenNamed(tag, 'v').length === 0,
      )
      .map(({ path, tag }) => `${path}!${tag.attributes.r ?? ''}`),
};

/** Limits of lengths: element or attribute, most characters. */
const texts: readonly (readonly [string, string | null, number])[] = [
  ['dataValidation', 'promptTitle', 32],
  ['dataValidation', 'prompt', 255],
  ['dataValidation', 'errorTitle', 32],
  ['dataValidation', 'error', 255],
  ['formula1', null, 255],
  ['formula2', null, 255],
  ['oddHeader', null, 255],
  ['oddFooter', null, 255],
  ['f', null, 8192],
  ['t', null, 32_767],
  ['v', null, 32_767],
];

export const lengths: PackageRule = {
  name: '文字不过长',
  source:
    'Microsoft 支持“Excel 规范与限制”；[MS-OI29500] 2.1.716（数据验证）、18.3.1.46（页眉页脚）',
  faults: (packed) =>
    texts.flatMap(([element, attribute, most]) =>
      tagsIn(packed, /^xl\//, element)
        .filter(
          ({ tag }) => (attribute ? (tag.attributes[attribute] ?? '') : tag.text).length > most,
        )
        .map(({ path }) => `${path}: ${attribute ?? element} 超过 ${most} 字`),
    ),
};

const count = (packed: Packed, list: string) =>
  tagsIn(packed, styles, list)[0]?.tag.children.length ?? 0;

export const indexes: PackageRule = {
  name: '样式、文字的序号都存在',
  source: 'ECMA-376 第 1 部分 18.3.1.4、18.3.1.10、18.8',
  faults: (packed) => {
    const strings = tagsIn(packed, /sharedStrings\.xml$/, 'si').length;
    const most = { s: count(packed, 'cellXfs'), dxfId: count(packed, 'dxfs') };
    const beyond = (element: string, attribute: 's' | 'dxfId') =>
      inSheets(packed, element)
        .filter(({ tag }) => Number(tag.attributes[attribute] ?? 0) >= Math.max(1, most[attribute]))
        .map(({ path, tag }) => `${path}: ${attribute}=${tag.attributes[attribute] ?? ''}`);
    const words = inSheets(packed, 'c')
      .filter(({ tag }) => tag.attributes.t === 's')
      .filter(({ tag }) => Number(childrenNamed(tag, 'v')[0]?.text ?? NaN) >= strings)
      .map(({ path, tag }) => `${path}!${tag.attributes.r ?? ''}: 没有这段文字`);
    return [...beyond('c', 's'), ...beyond('cfRule', 'dxfId'), ...words];
  },
};

export const priorities: PackageRule = {
  name: '条件格式的次序不重复',
  source: 'ECMA-376 第 1 部分 18.3.1.10',
  faults: ({ parts }) =>
    [...parts].flatMap(([path, root]) =>
      repeated(
        within(root).flatMap(({ name, attributes }) =>
          name === 'cfRule' ? [attributes.priority ?? ''] : [],
        ),
      ).map((priority) => `${path}: priority=${priority}`),
    ),
};

export const ascending: PackageRule = {
  name: '行和格从小到大，不重复',
  source: 'Excel 打开次序不对的文件时要求修复；ECMA-376 第 1 部分 18.3.1.73',
  faults: (packed) => {
    const rows = [...packed.parts].flatMap(([path, root]) => {
      const numbers = within(root)
        .filter(({ name }) => name === 'row')
        .map(({ attributes }) => Number(attributes.r));
      return numbers.filter((n, i) => n <= (numbers[i - 1] ?? 0)).map((n) => `${path} 行 ${n}`);
    });
    const cells = inSheets(packed, 'row').flatMap(({ path, tag }) => {
      const spots = childrenNamed(tag, 'c').map(({ attributes }) => spotOf(attributes.r ?? ''));
      return spots
        .filter(
          ({ column, row }, i) =>
            column <= (spots[i - 1]?.column ?? 0) || String(row) !== tag.attributes.r,
        )
        .map(({ column, row }) => `${path} 行 ${row} 第 ${column} 格`);
    });
    return [...rows, ...cells];
  },
};
