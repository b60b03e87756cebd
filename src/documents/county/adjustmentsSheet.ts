import { adjustmentText, type CountyAccount, type CountySum } from '../../county';
import { figureLabel } from './figureLabel';
import type { ListSheet, ListValue } from './listSheet';
import { countySheets } from './sheetNames';

const heads = ['数据项', '各单位相加', '汇总表', '相差', '可能的原因', '理由'] as const;

/** Which column is which; they are read back. */
export const adjustmentColumn = {
  label: heads.indexOf('数据项'),
  sum: heads.indexOf('各单位相加'),
  stands: heads.indexOf('汇总表'),
  reason: heads.indexOf('理由'),
} as const;

/**
 * 调整事项, a row each; null where there is none. The numbers are no formulas: a reason is of those
 * that stood there when it was written.
 */
export function adjustmentsList(
  { adjustments }: CountyAccount,
  { form }: CountySum,
  title: string,
): ListSheet | null {
  if (adjustments.length === 0) return null;
  const rows = adjustments.map((one): readonly ListValue[] => {
    const { cell, sum, stands, difference, likely, reason, lapsed } = one;
    const before =
      lapsed === null ? [] : [`以前写的理由（当时${adjustmentText(lapsed)}）：${lapsed.text}`];
    const why = [...likely, ...before].join('；');
    return [figureLabel(form, cell), sum ?? '', stands, difference ?? '', why, reason ?? ''];
  });
  const widths = [44, 11, 11, 11, 30, 40];
  return { name: countySheets.adjustments, title, heads, widths, landscape: true, rows };
}
