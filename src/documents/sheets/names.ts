import type { WorkbookProperties } from 'hucre';
import { editionOf, type Figure, type Form, type TableForm, type TableId } from '../../form';
import { titleOf } from '../shown';

/** What stands on a sheet of its own: a table, or the prose of the six sections. */
export type SheetId = TableId | 'narrative';

const sheetMarks: Readonly<Record<SheetId, string>> = {
  '2': '表二',
  '3': '表三',
  '4': '表四',
  narrative: '正文',
};

/**
 * `年报2024表三`: years stand side by side in one workbook. Letters and digits alone, so that no
 * program wants quotes around the name in a formula.
 */
export function sheetName(year: number | null, sheet: SheetId): string {
  return `年报${year ?? ''}${sheetMarks[sheet]}`;
}

/** What the file says about itself. */
export function propertiesOf(
  organ: string | null,
  year: number | null,
  form: Form,
): WorkbookProperties {
  const title = titleOf(organ, year);
  return {
    title,
    subject: '政府信息公开工作年度报告法定表格',
    description: `${title}：二、三、四部分的法定表格，${editionOf(form).notice}格式。`,
    keywords: '政府信息公开,年度报告',
    creator: organ ?? '政府信息公开年报助手',
    category: '政府信息公开',
    ...(organ === null ? {} : { company: organ }),
  };
}

export function figuresOf(form: Form, table: TableForm): readonly Figure[] {
  return form.figures.filter((figure) => figure.table === table);
}
