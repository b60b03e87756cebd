/** Columns of a list of figures, a figure a line; between them stand words for people. */
export const columns = {
  organ: '机关',
  year: '年度',
  table: '表',
  item: '项目',
  column: '栏',
  id: '编号',
  value: '数值',
} as const;
