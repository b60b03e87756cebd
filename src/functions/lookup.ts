import { wholeName, type Figure, type Form, type Item } from '../form';
import { quoted, type Report } from '../report';
import { isBlank, type Cells } from './cells';
import { Failure } from './failure';
import { reportIn } from './tables';

/** Names compare without blanks, brackets, numbering dots and width. */
function plain(name: string): string {
  return name.normalize('NFKC').replace(/[\s()（）.、,，:：·“”"]/gu, '');
}

/** Ways to call an item, the exact ones first: its id, its printed name, its mark. */
function namesOf(item: Item): readonly string[] {
  const { id, name, mark, group = '' } = item;
  const [number = ''] = /^\d/.exec(name) ?? [];
  return [id, name, mark, wholeName(item), `${group}${number}`].map(plain);
}

function itemsOf(report: Report): readonly Item[] {
  return report.form.tables
    .filter(({ id }) => report.present.has(id))
    .flatMap((table) => table.items);
}

/** The items that a name may mean: those that it names exactly, else those that contain it. */
function itemsNamed(report: Report, name: string): readonly Item[] {
  const wanted = plain(name);
  if (wanted === '') return [];
  const items = itemsOf(report);
  const exact = items.filter((item) => namesOf(item).includes(wanted));
  if (exact.length > 0) return exact;
  return items.filter((item) => plain(item.name).includes(wanted));
}

function figuresOf(form: Form, item: Item): readonly Figure[] {
  return form.figures.filter((figure) => figure.item === item);
}

/** The figure of an item in a column; without a column its only one, else its 总计. */
function columnOf(form: Form, item: Item, column: unknown): Figure | Failure {
  const figures = figuresOf(form, item);
  const [only] = figures;
  if (isBlank(column)) {
    const total =
      figures.length === 1 ? only : figures.find(({ table, column: at }) => at === table.total);
    if (total) return total;
  } else {
    const wanted = plain(String(column));
    const found = figures.find(
      ({ column: { id, name } }) => id === column || plain(name) === wanted,
    );
    if (found) return found;
  }
  const columns = figures.map((one) => one.column.name).join('、');
  return new Failure('#VALUE!', `${quoted(item.name)}的栏有：${columns}，请写明其中一栏。`);
}

function figureNamed(report: Report, name: unknown, column: unknown): Figure | Failure {
  if (isBlank(name)) return new Failure('#VALUE!', '项目是空白的，请写项目名称或数据项编号。');
  const byId = report.form.figures[report.form.indexOf.get(String(name)) ?? -1];
  if (byId) return byId;
  const items = itemsNamed(report, String(name));
  const [item] = items;
  if (!item) return new Failure('#VALUE!', `表里没有“${String(name)}”这一项。`);
  if (items.length > 1) {
    const names = items.map(wholeName).join('；');
    return new Failure('#VALUE!', `“${String(name)}”可能是：${names}。请写得更完整。`);
  }
  return columnOf(report.form, item, column);
}

/** The figure of an item by its printed name or id; #N/A with a sentence where it is not filled in. */
export function lookUpFigure(range: Cells, item: unknown, column?: unknown): number | Failure {
  const report = reportIn(range);
  if (report instanceof Failure) return report;
  const figure = figureNamed(report, item, column);
  if (figure instanceof Failure) return figure;
  const value = report.values[figure.index] ?? NaN;
  if (!Number.isNaN(value)) return value;
  const { item: own, column: at } = figure;
  return new Failure(
    '#N/A',
    `${quoted(own.name)}的${quoted(at.name)}没有可用的数字（未填或不是数值）。`,
  );
}
