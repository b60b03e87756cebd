import { arrivalOf, collect, countySum, isRosterSheet, rosterFrom } from '../../src/county';
import { rosterFirstCell, rosterXlsx, unitsFirstCell, unitsXlsx } from '../../src/documents/county';
import { activeCell } from '../../src/excel/jump';
import { openWorkbook } from '../../src/excel/openWorkbook';
import { reportOf } from '../support/county';
import { excelForAll, until } from '../support/excel';

const excel = excelForAll();
afterEach(() => {
  const { workbook } = excel().host.engine;
  for (const sheet of workbook.getSheets().slice(1)) workbook.deleteSheet(sheet);
});

const { roster } = rosterFrom([
  {
    ...{ sheet: null, top: 0, left: 0, merges: [], columns: 'kept' },
    cells: [
      ['单位名称', '类别', '应报', '截止日期', '备注'],
      ['甲县教育局（原教育体育局）', '部门', '是', '2026-01-20', ''],
      ['青山镇', '乡镇街道', '否', '', '新设'],
    ],
  },
]);
const rosterAsSheet = {
  title: '插入的名册',
  names: ['名册'],
  xlsx: () => rosterXlsx(roster),
  cell: rosterFirstCell,
};

describe('a sheet of a county in Excel', () => {
  it('is 名册, which is read back as it was, with the first unit selected', async () => {
    const workbook = openWorkbook();
    expect(await workbook.insertSheets(rosterAsSheet)).toBe(true);
    const [sheet] = (await workbook.read()).grids.filter(isRosterSheet);
    expect(sheet && rosterFrom([sheet]).roster).toEqual(roster);
    const { sheet: front, row, column } = await activeCell();
    expect([front, sheet?.cells[row - sheet.top]?.[column]]).toEqual([
      '名册',
      '甲县教育局（原教育体育局）',
    ]);
    expect(await workbook.undo()).toContain('1 张');
    expect(excel().sheetNames()).not.toContain('名册');
  });

  it('does not go in beside one of its name, whose letters may be small', async () => {
    excel().host.engine.workbook.create('units', 20, 5);
    const written = jest.fn(rosterAsSheet.xlsx);
    const there = { ...rosterAsSheet, names: ['名册', 'Units'], xlsx: written };
    const workbook = openWorkbook();
    expect(await workbook.insertSheets(there)).toBe(false);
    expect(written).not.toHaveBeenCalled();
    expect(workbook.undoable()).toBeNull();
  });

  it('is 各单位, whose sums follow what is typed into a unit’s column', async () => {
    const arrivals = ['甲县教育局', '青山镇'].map((organ, i) =>
      arrivalOf(`${organ}.xlsx`, [reportOf(organ, i + 1)]),
    );
    const sum = countySum(collect(arrivals, 2025, roster));
    await openWorkbook().insertSheets({
      ...{ title: '插入的各单位', names: ['各单位'], cell: unitsFirstCell },
      xlsx: () => unitsXlsx(sum, '甲县'),
    });
    const at = (address: string) => excel().valueIn('各单位', address);
    expect(at('B4')).toBe(Number(at('E4')) + Number(at('F4')));
    excel().type('各单位', 'E4', [1000]);
    await until(() => at('C4') === 1000);
    expect([at('B4'), at('D4')]).toEqual([1000 + Number(at('F4')), at('F4')]);
  });
});
