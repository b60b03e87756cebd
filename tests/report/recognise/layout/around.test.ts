import { linesAround } from '../../../../src/report/recognise/layout/around';
import { blockOf, gridOf } from '../../../support/stages';

const heading = ['二、主动公开政府信息情况'];
const header = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
const rows = [
  ['规章', 1, 2, 3],
  ['行政规范性文件', 4, 5, 6],
];

describe('the lines around a table', () => {
  it('are those above its first row and below its last that have nothing of it', () => {
    const cells = [heading, ['附：2023年数据'], header, ...rows, ['填报单位', '青山镇']];
    expect(linesAround(blockOf(gridOf(cells)))).toEqual({
      above: ['附：2023年数据'],
      below: ['填报单位 青山镇'],
    });
  });

  it('are none between its rows, for there they may be labels', () => {
    const [first = [], second = []] = rows;
    expect(linesAround(blockOf(gridOf([heading, header, first, ['2023年度'], second])))).toEqual({
      above: [],
      below: [],
    });
  });

  it('have no figure and no label of the form in them', () => {
    const cells = [heading, ['2023年', '本年制发件数'], ...rows, ['共计', 7]];
    expect(linesAround(blockOf(gridOf(cells)))).toEqual({ above: [], below: [] });
  });
});
