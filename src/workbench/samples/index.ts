import { templateXlsx } from '../../documents/sheets';
import { bureauLedgerXlsx } from './bureauLedger';
import { countySummaryXlsx } from './countySummary';
import { countyYearXlsx } from './countyYear';
import { streetOfficeReport } from './streetOffice';

/** A workbook to try the add-in on. Null bytes: an empty workbook, as Excel opens one. */
export interface Sample {
  readonly name: string;
  readonly about: string;
  readonly xlsx: () => Promise<Uint8Array | null>;
}

export const emptyWorkbook: Sample = {
  name: '空白工作簿',
  about: '从插入年报表格开始',
  xlsx: () => Promise.resolve(null),
};

export const filledSamples: readonly Sample[] = [
  {
    name: '某街道办事处2024年年报',
    about: '已填好，其中填错了两个数',
    xlsx: () => {
      const report = streetOfficeReport();
      return templateXlsx({ year: 2024, organ: report.organ, totals: 'typed', report });
    },
  },
  {
    name: '某县自然资源局2025年台账',
    about: '六十件申请，其中五处问题；年报各表由它统计',
    xlsx: () => bureauLedgerXlsx(),
  },
  {
    name: '某县十二个单位的年报',
    about: '收件、审核、退回、汇总：在窗格的“汇总”里，谁没报、谁错在哪',
    xlsx: countyYearXlsx,
  },
  {
    name: '某县五个单位的表三汇总',
    about: '用自定义函数取数、核对、汇总',
    xlsx: countySummaryXlsx,
  },
];

export const samples: readonly Sample[] = [emptyWorkbook, ...filledSamples];
