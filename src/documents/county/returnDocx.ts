import { returnCells, returnColumns, type ReturnSheet } from '../../county';
import { paragraph, tableElement, type TableCell } from '../formats/docx/write/elements';
import { packed } from '../formats/docx/write/package';

/** Column widths in twips; together what a page on its side has between the margins. */
const widths = [500, 600, 600, 1700, 1000, 1000, 1100, 2600, 1500, 1600, 1276];

const cell = (text: string, column: number): TableCell => ({
  across: 1,
  merge: 'none',
  width: widths[column] ?? 500,
  style: 'Cell',
  text,
});

/** 退回修改单 as a Word document, 整改结果 left blank for the unit. */
export function returnDocx(sheet: ReturnSheet): Uint8Array {
  const { unit, year, draft, source, due, remark, likely, lines } = sheet;
  const title = `${year} 年政府信息公开年报退回修改单`;
  const facts = [
    `单位：${unit}`,
    `所报文件：${source}（第 ${draft} 稿）`,
    ...(due === '' ? [] : [`再报期限：${due}`]),
    ...(remark === '' ? [] : [`审核意见：${remark}`]),
    ...likely.map((one) => `很可能的原因：${one}`),
    '请逐条修改，在“整改结果”一栏写明改成什么，或者为什么不改，连同修改后的年报再报。',
  ];
  const rows = [returnColumns, ...lines.map(returnCells)].map((texts) => texts.map(cell));
  const body = [
    paragraph('Title', title),
    ...facts.map((text) => paragraph('Body', text)),
    tableElement(widths, rows, 350, 1),
  ];
  return packed(body.join(''), title, unit, 'landscape');
}
