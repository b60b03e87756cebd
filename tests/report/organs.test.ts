import { form2021 } from '../../src/form';
import { gridsFromText } from '../../src/documents/formats/text/read/gridsFromText';
import { placeText, recognise, type CellValue, type Grid, type Report } from '../../src/report';
import { consistentReport } from '../support/consistentReport';
import { tableCells } from '../support/tableCells';

const first = consistentReport(21, form2021, 300);
const second = consistentReport(22, form2021, 300);
const titleOf = (organ: string, year = 2024) => `${organ}${String(year)}年政府信息公开工作年度报告`;

type Numeral = '二' | '三' | '四';

/** The cells of one table of a report, under a title or none. */
function cellsOf(report: Report, numeral: Numeral, title?: string): CellValue[][] {
  const table = report.form.tables['二三四'.indexOf(numeral)];
  if (!table) throw new Error('No such table.');
  return [...(title === undefined ? [] : [[title]]), ...tableCells(report, table), []];
}

function sheet(name: string, cells: Grid['cells']): Grid {
  return { sheet: name, top: 0, left: 0, cells, merges: [], columns: 'typed' };
}

/** `甲二` and `乙三*`: a sheet of the first or second organ's table, titled where it has a mark. */
function sheets(...names: readonly string[]): Grid[] {
  return names.map((name) => {
    const organ = name.startsWith('甲') ? '甲镇' : '乙镇';
    const title = name.endsWith('*') ? titleOf(organ) : undefined;
    const numeral = (['二', '三', '四'] as const).find((one) => name.includes(one)) ?? '二';
    return sheet(name, cellsOf(organ === '甲镇' ? first : second, numeral, title));
  });
}

function read(grids: readonly Grid[]): readonly Report[] {
  return recognise(grids, '工作簿');
}

/** Which tables each report took, and from whose sheets: `甲镇: 甲二 甲三`. */
function taken(grids: readonly Grid[]): string[] {
  return read(grids).map(({ organ, readings }) => {
    const from = new Set(readings.flatMap((reading) => reading?.place?.sheet ?? []));
    return `${organ ?? '无机关'}: ${[...from].join(' ')}`;
  });
}

describe('tables without the name of an organ', () => {
  test('are nobody’s where two organs lack them, and both are told so', () => {
    const grids = sheets('甲二*', '乙二*', '甲三', '乙三');
    expect(taken(grids)).toEqual(['甲镇: 甲二*', '乙镇: 乙二*']);
    for (const { present, unread } of read(grids)) {
      expect([...present]).toEqual(['2']);
      const sheets = unread.map(({ place }) => placeText(place).split('!')[0]);
      expect([...new Set(sheets)]).toEqual(['甲三', '乙三']);
      expect(unread[0]?.text).toBe('表三');
      expect(unread[0]?.why).toContain('不知道这张表是哪个机关的');
    }
  });

  test('are nobody’s either where none of the sheets has a title', () => {
    const grids = sheets('甲二', '乙二', '甲三', '乙三');
    expect(taken(grids)).toEqual(['无机关: 甲二', '无机关: 乙二']);
  });

  test('nor within one sheet, where the tables of a kind stand together', () => {
    const cells = [
      ...cellsOf(first, '二'),
      ...cellsOf(second, '二'),
      ...cellsOf(first, '三'),
      ...cellsOf(second, '三'),
    ];
    const reports = read([sheet('汇集', cells)]);
    expect(reports.map(({ present }) => [...present])).toEqual([['2'], ['2']]);
    const told = reports.map(({ unread }) => unread.filter(({ text }) => text === '表三').length);
    expect(told).toEqual([2, 2]);
  });

  test('a title that names the year alone does not make the last organ theirs', () => {
    const grids = [
      ...sheets('甲二*', '甲三*', '乙二*', '乙三*'),
      sheet('四', cellsOf(first, '四', titleOf(''))),
    ];
    expect(taken(grids)).toEqual(['甲镇: 甲二* 甲三*', '乙镇: 乙二* 乙三*']);
  });

  test('that come before two organs are not the first one’s', () => {
    expect(taken(sheets('乙三', '甲二*', '乙二*'))).toEqual([
      '无机关: 乙三',
      '甲镇: 甲二*',
      '乙镇: 乙二*',
    ]);
  });

  test('are the one organ’s, wherever its title stands', () => {
    expect(taken(sheets('甲二*', '甲三', '甲四'))).toEqual(['甲镇: 甲二* 甲三 甲四']);
    expect(taken(sheets('甲三', '甲四', '甲二*'))).toEqual(['甲镇: 甲二* 甲三 甲四']);
  });

  test('belong to the organ that they follow, where each begins after the one before is whole', () => {
    expect(taken(sheets('甲二*', '甲三', '甲四', '乙二*', '乙三', '乙四'))).toEqual([
      '甲镇: 甲二* 甲三 甲四',
      '乙镇: 乙二* 乙三 乙四',
    ]);
    expect(taken(sheets('甲二*', '甲三', '乙二*', '乙三'))).toEqual([
      '甲镇: 甲二* 甲三',
      '乙镇: 乙二* 乙三',
    ]);
  });

  test('tables in one sheet stay together', () => {
    const half = sheet('甲', [...cellsOf(first, '三'), ...cellsOf(first, '四')]);
    const whole = sheet(
      '乙',
      (['二', '三', '四'] as const).flatMap((one) => cellsOf(second, one)),
    );
    expect(taken([half, whole])).toEqual(['无机关: 甲', '无机关: 乙']);
  });
});

test('several organs one after the other in one document are as many reports', () => {
  const text = ([first, second] as const)
    .flatMap((report, n) => [
      titleOf(n === 0 ? '甲镇' : '乙镇'),
      ...(['二', '三', '四'] as const).flatMap((one) =>
        cellsOf(report, one).map((row) => row.map((cell) => String(cell ?? '')).join('\t')),
      ),
    ])
    .join('\n');
  const reports = read(gridsFromText(text));
  expect(reports.map(({ organ }) => organ)).toEqual(['甲镇', '乙镇']);
  expect(reports.map(({ present }) => present.size)).toEqual([3, 3]);
  expect(reports.flatMap(({ unread }) => unread)).toEqual([]);
});

test('an organ named above its second table is not taken from the report above', () => {
  const grid = sheet('一张', [
    ...cellsOf(first, '二', titleOf('')),
    ...cellsOf(second, '三', titleOf('乙镇')),
    ...cellsOf(first, '三', titleOf('甲镇')),
  ]);
  expect(read([grid]).map(({ organ, present }) => [organ, ...present])).toEqual([
    [null, '2'],
    ['乙镇', '3'],
    ['甲镇', '3'],
  ]);
});
