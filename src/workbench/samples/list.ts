import { yearToReport } from '../../form';

/** What a workbook can begin as; `sampleXlsx` makes them. */
export type SampleId = 'empty' | 'report' | 'street' | 'bureau' | 'countyYear' | 'countySummary';

/** A workbook to begin with, or to try the add-in on, as it is offered. */
export interface Sample {
  readonly id: SampleId;
  readonly name: string;
  readonly about: string;
}

export const emptyWorkbook: Sample = {
  id: 'empty',
  name: '空白工作簿',
  about: '从插入年报表格开始',
};

export const newReport: Sample = {
  id: 'report',
  name: '政府信息公开年报',
  about: `插入 ${yearToReport(new Date())} 年的法定表格，总计由公式计算`,
};

export const filledSamples: readonly Sample[] = [
  {
    id: 'street',
    name: '某街道办事处2024年年报',
    about: '已填好，其中填错了两个数',
  },
  {
    id: 'bureau',
    name: '某县自然资源局2025年台账',
    about: '六十件申请，其中五处问题；年报各表由它统计',
  },
  {
    id: 'countyYear',
    name: '某县十二个单位的年报',
    about: '收件、审核、退回、汇总：在窗格的“汇总”里，谁没报、谁错在哪',
  },
  {
    id: 'countySummary',
    name: '某县五个单位的表三汇总',
    about: '用自定义函数取数、核对、汇总',
  },
];

export const samples: readonly Sample[] = [emptyWorkbook, ...filledSamples];
