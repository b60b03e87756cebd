import type { CellId, Figure, Form, Item, TableForm } from '../form';
import { quoted, type FactSource, type Report } from '../report';
import { withoutDust } from './dust';

/** How reports, tables, rows, columns and figures are called wherever users read of them. */

/** `2024 年 某街道办事处` */
export function reportName({ year, organ }: Pick<Report, 'year' | 'organ'>): string {
  const when = year === null ? '年度不明' : `${year} 年`;
  return `${when} ${organ ?? '未写明机关'}`;
}

const sourceNames: Readonly<Record<FactSource, string>> = {
  named: '写明发布机构的一行',
  signature: '落款',
  period: '统计期限',
  prose: '正文',
  sheet: '工作表名',
  file: '文件名',
  above: '上面那份年报',
};

/** Whence organ and year are known where the title does not say: `机关取自文件名，标题没有写明`. */
export function factSources({ sources = {} }: Pick<Report, 'sources'>): readonly string[] {
  const said = (what: string, from: FactSource | undefined) =>
    from === undefined ? [] : [`${what}取自${sourceNames[from]}，标题没有写明`];
  return [...said('机关', sources.organ), ...said('年度', sources.year)];
}

/** @throws Error when the form has no such figure, which is a rule's mistake. */
export function figureOf(form: Form, id: CellId): Figure {
  const figure = form.figures[form.indexOf.get(id) ?? -1];
  if (!figure) throw new Error(`The form has no figure ${id}.`);
  return figure;
}

/** The row's name as printed, without the instruction that follows some in brackets. */
function itemName({ name }: Item): string {
  return name.replace(/^(.+)（[^（）]+）$/, '$1');
}

/** `（三）不予公开·2.其他法律行政法规禁止公开`: a row with what it belongs to. */
export function itemPath(item: Item): string {
  return item.group === undefined ? itemName(item) : `${item.group}·${itemName(item)}`;
}

/** `表三 第 6 行“（三）不予公开·2.其他法律行政法规禁止公开”`; the rows of figures count from 1. */
export function rowText(table: TableForm, item: Item): string {
  const name = quoted(itemPath(item));
  return table.id === '4'
    ? `${table.name}${name}`
    : `${table.name} 第 ${table.items.indexOf(item) + 1} 行${name}`;
}

/** A figure by table, row and column: `表三 第 3 行“（一）予以公开”的“自然人”`. */
export function figureText({ table, item, column }: Figure): string {
  return `${rowText(table, item)}的${quoted(column.name)}`;
}

/** A figure by row and column, where the table is plain: `（一）予以公开·自然人`. */
export function cellName(form: Form, id: CellId): string {
  const { item, column } = figureOf(form, id);
  return `${itemPath(item)}·${column.name}`;
}

/** Names in a sentence; of many only the first few are told: `“甲”、“乙”等 9 行`. */
export function listText(names: readonly string[], unit: string, most = 4): string {
  const told = names.slice(0, most).map(quoted).join('、');
  return names.length > most ? `${told}等 ${names.length} ${unit}` : told;
}

/** A number as findings print it, without the dust of binary fractions. */
export function numberText(value: number): string {
  return String(withoutDust(value));
}

/** Half-width brackets, so that a mark and its value read as one: `三(七)(61)`. */
export function markText({ mark }: Item): string {
  return mark.replaceAll('（', '(').replaceAll('）', ')');
}
