import { form2021 } from '../../src/form';
import {
  ownWords,
  recognise,
  equationVerdicts,
  type CellValue,
  type Grid,
  type Report,
} from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';
import { tableCells } from '../support/tableCells';

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
