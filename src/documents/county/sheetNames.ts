/** How the sheets of a county's workbook are called; names that need no quotes in formulas. */
export const countySheets = {
  notes: '汇总说明',
  units: '各单位',
  review: '审核情况一览',
  missing: '未报清单',
  roster: '名册',
} as const;
