import { failedStamp } from '../../report';
import type { Glance } from '../../validation';

export const exportWords = {
  heading: '导出',
  report: '要导出的报告',
  clear: '核查通过，可以导出。',
  closed: ({ error, missing, verify }: Glance) => {
    const parts = [
      ...(error > 0 ? [`${error} 处错误`] : []),
      ...(missing > 0 ? [`${missing} 项未填`] : []),
      ...(verify > 0 ? [`${verify} 处核实没有改正或说明`] : []),
    ];
    return parts.length === 0 ? '没有读到表格，暂不导出。' : `还有 ${parts.join('、')}，暂不导出。`;
  },
  others: (n: number) => `另有 ${n} 处`,
  see: '查看问题',
  anyway: '仍要导出（文件中注明“未通过核查”）',
  anywayWhole: '仍要保存整份报告（空着的部分不会写字）',
  lacking: (names: readonly string[]) =>
    `还空着：${names.join('、')}。要发布的整份报告（Word、网页）里这些部分会是空的，请先补写。`,
  stamp: failedStamp,
  gone: '这份年报已经不在工作簿里，没有导出。请重新选择。',
  closedSince: '表格刚刚有改动，核查结果变了，没有导出。请看过新的结果再导出。',
  nothing: '没有可以导出的年报表格。请先插入表格，或粘贴已有报告。',
  formats: '导出方式',
  workbook: { name: '在新工作簿中打开', detail: '在 Excel 里打开一份干净的三张表，由您另存。' },
  auditReport: {
    html: '保存核查报告（网页，可打印）',
    xlsx: '保存核查报告（Excel）',
    txt: '保存核查报告（文本）',
  },
  auditReportMark: '核查报告',
  withCases: '附上这一年的申请清单（没有申请人姓名和申请内容）',
  auditReportDetail: '核查了什么、结果如何、写了哪些说明，随报告留存。',
  copy: { name: '复制表格', detail: '复制后可粘贴到 Word、WPS 文字或网站编辑器。' },
  /** `kind`: Excel 文件, 网页文件. */
  saveAs: (kind: string) => `保存为${/^[A-Z]/.test(kind) ? ' ' : ''}${kind}`,
  saved: (name: string) => `已交给系统保存：${name}。没有看到文件时，请改用别的导出方式。`,
  opened: '已在新工作簿中打开，请另存。',
  cannotOpen: '这个版本的 Excel 不能打开新工作簿，请改用“保存为 Excel 文件”。',
  copied: '表格已复制，可以粘贴到 Word、WPS 文字或网站编辑器。',
  cannotCopy: '这里不允许写入剪贴板，请改用“保存为网页文件”。',
} as const;
