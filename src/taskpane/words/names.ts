import type { View } from '../model/route';

export const viewNames: Readonly<Record<View, string>> = {
  check: '核查',
  previous: '上年',
  totals: '总数',
  paste: '粘贴',
  ledger: '台账',
  units: '单位',
  county: '汇总',
  export: '导出',
  settings: '设置',
};
