import { tagsIn, type PackageRule, type Tag } from './packed';

/** What Word wants of a document beyond the schema. */

const body = /^word\/document\.xml$/;

/** Columns of the grid that a row takes. */
function widthOf(row: Tag): number {
  return row.children
    .filter(({ name }) => name === 'w:tc')
    .map(({ children }) => children.find(({ name }) => name === 'w:tcPr'))
    .map((format) => format?.children.find(({ name }) => name === 'w:gridSpan'))
    .reduce((sum, span) => sum + Number(span?.attributes['w:val'] ?? 1), 0);
}

export const cellsEndInParagraphs: PackageRule = {
  name: '每个单元格以段落结尾',
  source: 'ECMA-376 第 1 部分 17.4.65；否则 Word 报文件损坏',
  faults: (packed) =>
    tagsIn(packed, body, 'w:tc')
      .filter(({ tag }) => tag.children.at(-1)?.name !== 'w:p')
      .map(() => '单元格没有以段落结尾'),
};

export const rowsFillTheGrid: PackageRule = {
  name: '每一行占满表格的各列',
  source: 'ECMA-376 第 1 部分 17.4.48：行的列数与 tblGrid 不同时，Word 各版本画法不一',
  faults: (packed) =>
    tagsIn(packed, body, 'w:tbl').flatMap(({ tag }) => {
      const grid = tag.children.find(({ name }) => name === 'w:tblGrid')?.children.length ?? 0;
      return tag.children
        .filter(({ name }) => name === 'w:tr')
        .map(widthOf)
        .filter((width) => width !== grid)
        .map((width) => `一行 ${width} 列，表格 ${grid} 列`);
    }),
};

export const styleNames: PackageRule = {
  name: '用到的样式都存在',
  source: 'ECMA-376 第 1 部分 17.3.1.27：不存在的样式不起作用',
  faults: (packed) => {
    const known = tagsIn(packed, /^word\/styles\.xml$/, 'w:style').map(
      ({ tag }) => tag.attributes['w:styleId'],
    );
    return ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((kind) =>
      tagsIn(packed, body, kind)
        .map(({ tag }) => tag.attributes['w:val'])
        .filter((name) => !known.includes(name))
        .map((name) => `没有样式 ${name ?? ''}`),
    );
  },
};

export const drawingIds: PackageRule = {
  name: '图和书签的编号不重复',
  source: 'ECMA-376 第 1 部分 20.4.2.5、17.13.6.2',
  faults: (packed) =>
    (['wp:docPr', 'w:bookmarkStart'] as const).flatMap((name) => {
      const ids = tagsIn(packed, body, name).map(
        ({ tag }) => tag.attributes.id ?? tag.attributes['w:id'] ?? '',
      );
      return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${name} ${id}`);
    }),
};

export const lastSection: PackageRule = {
  name: '正文以页面设置结尾',
  source: 'ECMA-376 第 1 部分 17.6.17',
  faults: (packed) =>
    tagsIn(packed, body, 'w:body').flatMap(({ tag }) =>
      tag.children.at(-1)?.name === 'w:sectPr' ? [] : ['w:sectPr 不在最后'],
    ),
};
