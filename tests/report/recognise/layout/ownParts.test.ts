import { form2021 } from '../../../../src/form';
import {
  ownWords,
  recognise,
  equationVerdicts,
  type CellValue,
  type Grid,
  type Report,
} from '../../../../src/report';
import { withoutOwnParts } from '../../../../src/report/recognise/layout/ownParts';
import { consistentReport, withFigures } from '../../../support/consistentReport';
import { tableCells } from '../../../support/tableCells';

const report = withFigures(consistentReport(7), {
  '3.granted.person': 77,
  '4.reconsideration.total': 99,
});
const title = '某街道办事处2024年政府信息公开工作年度报告';
const apart4 = `${equationVerdicts.apart}4`;

/** The tables, a sheet each, with lines below them that say `verdict` in every column. */
function sheets(mark: string, verdict: string): Grid[] {
  return form2021.tables.map((table) => {
    const line = [mark, ...new Array<CellValue>(table.width - 1).fill(verdict)];
    const cells = [[title], [table.heading], ...tableCells(report, table), line];
    const sheet = `年报2024${table.name}`;
    return { sheet, top: 0, left: 0, cells, merges: [], columns: 'typed' };
  });
}

const figures = (read: Report | undefined) => Array.from(read?.values ?? []);

describe('the checks that the template makes beside its tables', () => {
  it.each([equationVerdicts.even, apart4, `${equationVerdicts.apart}0.25`])(
    'are no part of the report where they say %s',
    (verdict) => {
      const [read, ...others] = recognise(sheets(`${ownWords.check}办结数`, verdict), '');
      expect(figures(read)).toEqual(figures(report));
      expect(read?.unread).toEqual([]);
      expect(others).toEqual([]);
    },
  );

  it('are none either when the sheets are copied as text', () => {
    const copied = sheets(`${ownWords.check}办结数`, apart4);
    const [read] = recognise(
      copied.map((grid) => ({ ...grid, sheet: null, columns: 'loose' })),
      '',
    );
    expect(figures(read)).toEqual(figures(report));
    expect(read?.unread).toEqual([]);
  });

  it('are told of where nothing says that they are ours', () => {
    const [read] = recognise(sheets('办结数', apart4), '');
    expect(figures(read)).toEqual(figures(report));
    expect(read?.unread.map(({ text }) => text).join()).toContain(apart4);
  });
});

describe('a sheet without what is ours', () => {
  const grid = (...cells: readonly (readonly CellValue[])[]): Grid => ({
    ...{ sheet: '表', top: 0, left: 0, merges: [], columns: 'typed' },
    cells,
  });
  const left = (...cells: readonly (readonly CellValue[])[]) =>
    withoutOwnParts(grid(...cells)).cells;
  const { even } = equationVerdicts;

  it('has every other cell where it was', () => {
    expect(left(['规章', 1, ownWords.check], [even, 2, even])).toEqual([
      ['规章', 1, null],
      [even, 2, null],
    ]);
  });

  it('has lost a check formula with all that it spilled, and nothing beside that', () => {
    const mark = `${ownWords.formulas}2 项`;
    expect(
      left(
        ['规章', mark, 1, 2, 3, 4, 5],
        ['行政许可', '错误', '总计不符', 3, 4, 4, 6],
        ['行政处罚', null, 7],
      ),
    ).toEqual([
      ['规章', null, null, null, null, null, 5],
      ['行政许可', null, null, null, null, null, 6],
      ['行政处罚', null, 7],
    ]);
  });

  it.each([[even], ['差 4'], ['规章'], [7]])('keeps %j where no mark of ours is', (cell) => {
    expect(left(['规章', cell])).toEqual([['规章', cell]]);
  });
});
