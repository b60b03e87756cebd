import { foundInGrid } from '../../../../src/report/recognise/reports/found';
import { gridOf } from '../../../support/stages';

const header = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const rows = [
  ['规章', 1, 2, 3],
  ['行政规范性文件', 4, 5, 6],
];

describe('what a grid holds', () => {
  const cells = [
    ['甲镇2024年政府信息公开工作年度报告'],
    ['2024年度'],
    ['发布机构：甲镇人民政府'],
    ['二、主动公开政府信息情况'],
    header,
    ...rows,
    ['三、收到和处理政府信息公开申请情况'],
    ['全年没有收到申请。\n\n特此说明。'],
  ];

  it('is listed in reading order, the paragraphs of a cell one by one', () => {
    const { found } = foundInGrid(gridOf(cells));
    expect(found.map(({ kind }) => kind)).toEqual([
      ...['title', 'text', 'text', 'heading', 'table', 'heading', 'remains', 'text', 'text'],
    ]);
    const texts = found.flatMap((one) => (one.kind === 'text' ? one.passage.text : []));
    expect(texts.slice(-2)).toEqual(['全年没有收到申请。', '特此说明。']);
  });

  it('tells the year of a short line and the organ that a line says has published it', () => {
    const texts = foundInGrid(gridOf(cells)).found.filter((one) => one.kind === 'text');
    expect(texts.map(({ year, organ }) => [year, organ]).slice(0, 3)).toEqual([
      [2024, null],
      [null, '甲镇人民政府'],
      [null, null],
    ]);
  });

  it('stands where the sheet has it, wherever the grid begins', () => {
    const { found } = foundInGrid({ ...gridOf([['全年没有收到申请。']]), top: 4, left: 2 });
    expect(found).toMatchObject([{ passage: { place: { sheet: '表', row: 4, column: 2 } } }]);
  });

  it('is hinted at by the name of the sheet', () => {
    const named = { ...gridOf([]), sheet: '2023青山县水利局' };
    expect(foundInGrid(named).year).toBe(2023);
    expect(foundInGrid({ ...named, sheet: '青山县水利局' }).organ).toBe('青山县水利局');
    expect(foundInGrid({ ...named, sheet: null })).toEqual({ organ: null, year: null, found: [] });
  });

  it('is no table for a word or two of the form, but what may be figures there is told', () => {
    const { found } = foundInGrid(gridOf([['规章', 12]]));
    expect(found).toMatchObject([{ kind: 'remains', unread: [{ text: '12' }] }]);
  });
});
