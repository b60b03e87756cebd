import { repeated, tagsIn, within, type PackageRule, type Packed, type Tag } from './packed';
import { spotOf, spotsOf } from './spots';

/** What Excel wants of cells that belong together: merged ones, and those that one formula fills. */

const sheetParts = /^xl\/worksheets\/[^/]+\.xml$/;
const book = /^xl\/metadata\.xml$/;
const formulaOf = (cell: Tag) => cell.children.find(({ name }) => name === 'f');
const placeOf = (cell: Tag) => {
  const { row, column } = spotOf(cell.attributes.r ?? '');
  return `${row},${column}`;
};

export const merges: PackageRule = {
  name: '合并的区域不重叠',
  source: 'Excel 打开合并区域重叠的文件时要求修复',
  faults: ({ parts }) =>
    [...parts].flatMap(([path, root]) => {
      const ranges = within(root)
        .filter(({ name }) => name === 'mergeCell')
        .map(({ attributes: { ref = '' } }) => ref);
      return [
        ...ranges.filter((ref) => !ref.includes(':')).map((ref) => `${path} ${ref} 只有一格`),
        ...repeated(ranges.flatMap(spotsOf)).map((spot) => `${path} ${spot} 合并了两次`),
      ];
    }),
};

/** Cells whose formulas fill a range, sheet by sheet, and every cell of the sheet with a formula. */
const filling = ({ parts }: Packed) =>
  [...parts]
    .filter(([path]) => sheetParts.test(path))
    .map(([path, root]) => {
      const cells = within(root).filter((tag) => tag.name === 'c' && formulaOf(tag));
      const arrays = cells.filter((cell) => formulaOf(cell)?.attributes.t === 'array');
      return { path, cells, arrays };
    });

export const filledRanges: PackageRule = {
  name: '公式填充的区域从本格开始，互不重叠，其中没有别的公式',
  source: 'ECMA-376 第 1 部分 18.3.1.40（ref）；Excel 打开区域重叠的文件时要求修复',
  faults: (packed) =>
    filling(packed).flatMap(({ path, cells, arrays }) => {
      const areas = arrays.map((cell) => spotsOf(formulaOf(cell)?.attributes.ref ?? ''));
      const others = cells.filter((cell) => !arrays.includes(cell)).map(placeOf);
      return [
        ...arrays
          .filter((cell, i) => areas[i]?.[0] !== placeOf(cell))
          .map((cell) => `${path}!${cell.attributes.r ?? ''} 的区域不从本格开始`),
        ...repeated([...others, ...areas.flat()]).map((spot) => `${path} ${spot} 已有公式`),
      ];
    }),
};

export const cellMetadata: PackageRule = {
  name: '动态数组的公式有其元数据',
  source: '[MS-XLSX] 2.4.52（dynamicArrayProperties）；ECMA-376 第 1 部分 18.3.1.4（cm）',
  faults: (packed) => {
    const known = tagsIn(packed, book, 'cellMetadata').flatMap(({ tag }) => tag.children).length;
    const types = tagsIn(packed, book, 'metadataType').map(({ tag }) => tag.attributes.name);
    return tagsIn(packed, sheetParts, 'c')
      .filter(({ tag }) => tag.attributes.cm !== undefined)
      .filter(
        ({ tag }) =>
          !(Number(tag.attributes.cm) >= 1 && Number(tag.attributes.cm) <= known) ||
          !types.includes('XLDAPR') ||
          formulaOf(tag)?.attributes.t !== 'array',
      )
      .map(({ path, tag }) => `${path}!${tag.attributes.r ?? ''}: cm=${tag.attributes.cm ?? ''}`);
  },
};
