import type { Figure, TableForm } from '../../form';
import { quoted, type Report } from '../../report';
import { about, brokenBy, holds } from '../outcomes';
import type { Breach, FunctionRule } from '../types';
import { listText, itemPath, rowText } from '../words';

/** With more broken rows than this a table gets one finding instead of one a row. */
const fewRows = 5;
const usual = '没有的填 0，不要留空，也不要写“无”或“/”。';
const lookAtPicture = '图片上看不准，所以没有填：请对着原件填写。';
const insertIt = '请插入或粘贴这张表；如果已经有了，请检查表头和各行名称是否与法定表格一致。';
const lookAtLabels = '请检查表头和行名有没有被改动、盖掉或删去；改回法定表格的写法，就会重新读取。';

function isMissing({ values, readings }: Report, index: number): boolean {
  return Number.isNaN(values[index]) && readings[index]?.state !== 'text';
}

const breach = (figures: readonly Figure[], told: Pick<Breach, 'message' | 'advice'>): Breach => ({
  ...about(...figures.map(({ id }) => id)),
  ...told,
});

/** A blank that a picture left is for the eye, not for a 0. */
const isBlank = (figures: readonly Figure[], message: string, { sightings }: Report): Breach =>
  breach(figures, {
    message,
    advice: figures.some(({ index }) => sightings?.[index]?.certainty === 'unsure')
      ? lookAtPicture
      : usual,
  });

/** Those in rows of which nothing was read at all. */
function unfoundOf(open: readonly Figure[], { form, readings }: Report): readonly Figure[] {
  const found = new Set(form.figures.flatMap(({ index, item }) => (readings[index] ? [item] : [])));
  return open.filter(({ item }) => !found.has(item));
}

/**
 * Rows of which no figure was found where the report stands in cells or lines: they may well be
 * filled in, under another name, so that nobody may say they were left blank.
 */
function tellUnfound(table: TableForm, unfound: readonly Figure[], all: number): readonly Breach[] {
  const lost = (figures: readonly Figure[], message: string) =>
    breach(figures, { message, advice: lookAtLabels });
  if (unfound.length === all)
    return [lost(unfound, `${table.name}的 ${all} 项都没有读到，表头或行名可能改动过`)];
  const rows = [...new Set(unfound.map(({ item }) => item))];
  if (rows.length > fewRows) {
    const names = listText(rows.map(itemPath), '行', 3);
    return [lost(unfound, `没有找到${table.name}的${names}，共 ${unfound.length} 项没有读到`)];
  }
  return rows.map((item) => {
    const figures = unfound.filter((figure) => figure.item === item);
    return lost(figures, `没有找到${rowText(table, item)}，这一行的 ${figures.length} 项没有读到`);
  });
}

/** What is missing, in words: the table, a column of it, some rows, or too much to tell. */
function tell(
  table: TableForm,
  missing: readonly Figure[],
  all: number,
  report: Report,
): readonly Breach[] {
  if (missing.length === all) {
    return [isBlank(missing, `${table.name}还没有填写，共 ${all} 项`, report)];
  }
  const columns = new Set(missing.map(({ column }) => column));
  const rows = [...new Set(missing.map(({ item }) => item))];
  const [column] = columns;
  if (column && columns.size === 1 && rows.length > 1) {
    const names = listText(rows.map(itemPath), '行', 3);
    return [
      isBlank(
        missing,
        `${table.name}${quoted(column.name)}列有 ${rows.length} 项没有填写：${names}`,
        report,
      ),
    ];
  }
  if (rows.length > fewRows) {
    const names = listText(rows.map(itemPath), '行', 3);
    return [isBlank(missing, `${table.name}还有 ${missing.length} 项没有填写：${names}`, report)];
  }
  return rows.map((item) => {
    const figures = missing.filter((figure) => figure.item === item);
    const names = listText(
      figures.map((figure) => figure.column.name),
      '列',
      7,
    );
    return isBlank(figures, `${rowText(table, item)}的${names}没有填写`, report);
  });
}

export const missing: FunctionRule<'value.missing'> = {
  id: 'value.missing',
  level: 'error',
  title: '漏填',
  help: '三张表的每一项都要填写，没有的填 0。留空、“/”、“-”、“无”都算没有填写。',
  basis: '国办公开办函〔2021〕30号：表格各项均须填报',
  levelIn: (settings) => settings.missing,
  confront: (report) => {
    const { form, present, values, readings } = report;
    const complete = present.size === form.tables.length && !values.includes(NaN);
    if (complete) return holds;
    const isPlaced = readings.some((reading) => reading?.place);
    return brokenBy(
      form.tables.flatMap((table) => {
        const figures = form.figures.filter((figure) => figure.table === table);
        if (!present.has(table.id)) {
          const message = `没有找到${table.name}（${table.heading}）`;
          return [breach(figures, { message, advice: insertIt })];
        }
        const open = figures.filter(({ index }) => isMissing(report, index));
        if (open.length === 0) return [];
        const unfound = isPlaced ? unfoundOf(open, report) : [];
        const blank = open.filter((figure) => !unfound.includes(figure));
        return [
          ...(unfound.length === 0 ? [] : tellUnfound(table, unfound, figures.length)),
          ...(blank.length === 0 ? [] : tell(table, blank, figures.length, report)),
        ];
      }),
    );
  },
};
