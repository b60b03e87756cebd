import type { TableForm } from '../../form';

/** How the sheets of a county's workbook are called; names that need no quotes in formulas. */
export const countySheets = {
  notes: '汇总说明',
  adjustments: '调整事项',
  units: '各单位',
  review: '审核情况一览',
  missing: '未报清单',
  roster: '名册',
} as const;

/** The sheet of one of the statutory tables of the whole: `汇总表三`. */
export const sumSheetOf = ({ name }: Pick<TableForm, 'name'>): string => `汇总${name}`;
