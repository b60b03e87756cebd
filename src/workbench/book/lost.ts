import type { Workbook } from 'hucre/xlsx';

/** Parts of a workbook that the grid has no place for, and what the user calls them. */
const parts: readonly (readonly [RegExp, string])[] = [
  [/^xl\/charts\//, '图表'],
  [/^xl\/media\//, '图片'],
  [/^xl\/(?:comments|threadedComments\/)/, '批注'],
  [/^xl\/pivotTables\//, '数据透视表'],
  [/^xl\/vbaProject\.bin$/, '宏'],
  [/^xl\/tables\//, '表格样式'],
  [/^xl\/externalLinks\//, '外部链接'],
  [/^xl\/(?:activeX|ctrlProps)\//, '控件'],
  [/^xl\/embeddings\//, '嵌入的文件'],
];

/** What stands within the sheets themselves. */
const inSheets: readonly (readonly ['textBoxes' | 'sparklines', string])[] = [
  ['textBoxes', '文本框'],
  ['sparklines', '迷你图'],
];

/** Kinds of content that the grid does not show, and that a file written anew would lack. */
export function lostOf(names: readonly string[], { sheets }: Workbook): readonly string[] {
  const inParts = parts.filter(([part]) => names.some((name) => part.test(name)));
  const within = inSheets.filter(([kind]) =>
    sheets.some((sheet) => (sheet[kind] ?? []).length > 0),
  );
  return [...inParts, ...within].map(([, word]) => word);
}
