import { openWorkbook } from '../../src/excel/openWorkbook';
import type { ReportWorkbook } from '../../src/excel/types';
import { cellAddress, recognise } from '../../src/report';
import { excelForAll } from '../support/excel';
import { placeIn } from '../support/placeIn';

const excel = excelForAll();
// Every sheet that stays makes what follows slower.
afterEach(() => {
  const { workbook } = excel().host.engine;
  for (const sheet of workbook.getSheets().slice(1)) workbook.deleteSheet(sheet);
});

const request = (year: number, organ: string | null = null) =>
  ({ year, organ, totals: 'formula' }) as const;
const sheetsOf = (year: number, mark = '') => ({
  '2': `年报${String(year)}表二${mark}`,
  '3': `年报${String(year)}表三${mark}`,
  '4': `年报${String(year)}表四${mark}`,
});
const ofYear = (year: number) =>
  excel()
    .sheetNames()
    .filter((name) => name.includes(String(year)));

describe('inserting the tables of a year', () => {
  it('puts them behind the other sheets, empty, and shows the first', async () => {
    const workbook = openWorkbook();
    const outcome = await workbook.insert(request(2024, '某某街道办事处'));
    expect(outcome).toEqual({ kind: 'inserted', sheets: sheetsOf(2024) });
    expect(excel().sheetNames()).toEqual(['Sheet1', ...Object.values(sheetsOf(2024))]);
    expect(await workbook.activeSheet()).toBe('年报2024表二');
    const [report] = recognise((await workbook.read()).grids, '');
    expect(report).toMatchObject({ year: 2024, organ: '某某街道办事处' });
    expect(report?.values.every(Number.isNaN)).toBe(true);
  });

  it('remembers the organ with the workbook', async () => {
    expect(await openWorkbook().loadSetting('organ')).toBe('某某街道办事处');
  });

  it('asked again shows what is there, whatever it is called, and touches nothing', async () => {
    const workbook = openWorkbook();
    await workbook.insert(request(2023));
    excel().sheet('年报2023表三').setName('申请情况');
    const received = await placeIn(2023, '3.received.person');
    excel().type('申请情况', cellAddress(received), [12]);
    await workbook.jump({ sheet: 'Sheet1', row: 0, column: 0 });
    const before = excel().sheetNames();
    const again = openWorkbook();
    const outcome = await again.insert(request(2023, '另一机关'));
    expect(outcome).toEqual({
      kind: 'existing',
      sheets: { ...sheetsOf(2023), '3': '申请情况' },
    });
    expect(excel().sheetNames()).toEqual(before);
    expect(excel().valueIn('申请情况', cellAddress(received))).toBe(12);
    expect(await again.activeSheet()).toBe('年报2023表二');
    expect(again.undoable()).toBeNull();
    expect(await again.undo()).toBeNull();
  });

  it('leaves a sheet of that name that is not ours alone and takes a free name', async () => {
    excel().host.engine.workbook.create('年报2022表三', 20, 5);
    excel().type('年报2022表三', 'A1', ['备忘']);
    const outcome = await openWorkbook().insert(request(2022));
    expect(outcome).toEqual({ kind: 'inserted', sheets: sheetsOf(2022, '_2') });
    expect(excel().valueIn('年报2022表三', 'A1')).toBe('备忘');
  });

  it('minds the names of hidden sheets as well', async () => {
    excel().host.engine.workbook.create('年报2018表四', 20, 5);
    excel().sheet('年报2018表四').hideSheet();
    const { sheets } = await openWorkbook().insert(request(2018));
    expect(sheets).toEqual(sheetsOf(2018, '_2'));
  });

  it('puts in the prose with the tables when it is wanted, and takes all of it back', async () => {
    const workbook = openWorkbook();
    const outcome = await workbook.insert({ ...request(2026), narrative: true });
    expect(outcome).toEqual({
      kind: 'inserted',
      sheets: sheetsOf(2026),
      narrative: '年报2026正文',
    });
    expect(ofYear(2026)).toEqual([...Object.values(sheetsOf(2026)), '年报2026正文']);
    expect(excel().valueIn('年报2026正文', 'B9')).toContain('“年报2026表三”');
    await workbook.undo();
    expect(ofYear(2026)).toEqual([]);
  });

  it('puts the prose beside tables that are there, once', async () => {
    await openWorkbook().insert(request(2027));
    excel().sheet('年报2027表四').setName('诉讼情况');
    const again = { ...request(2027), narrative: true };
    const sheets = { ...sheetsOf(2027), '4': '诉讼情况' };
    const narrative = '年报2027正文';
    expect(await openWorkbook().insert(again)).toEqual({ kind: 'inserted', sheets, narrative });
    expect(excel().valueIn(narrative, 'B10')).toContain('“诉讼情况”');
    expect(await openWorkbook().insert(again)).toEqual({ kind: 'existing', sheets, narrative });
    expect(ofYear(2027)).toHaveLength(3);
  });

  it('puts in whole tables for a county beside those of its towns', async () => {
    await openWorkbook().insert(request(2020, '甲镇'));
    await openWorkbook().insert(request(2020, '乙镇'));
    const outcome = await openWorkbook().insert(request(2020, '某县'));
    expect(outcome).toEqual({ kind: 'inserted', sheets: sheetsOf(2020, '_3') });
  });

  it('puts in only the table that is missing', async () => {
    await openWorkbook().insert(request(2021));
    excel().host.engine.workbook.deleteSheet(excel().sheet('年报2021表四'));
    const outcome = await openWorkbook().insert(request(2021));
    expect(outcome).toEqual({ kind: 'inserted', sheets: sheetsOf(2021) });
    expect(ofYear(2021)).toEqual(Object.values(sheetsOf(2021)));
  });
});

describe('taking an insertion back', () => {
  it('deletes the sheets that were put in, and no other', async () => {
    const workbook = openWorkbook();
    const before = excel().sheetNames();
    await workbook.insert(request(2031));
    expect(workbook.undoable()).toContain('2031 年');
    expect(await workbook.undo()).toContain('3 张');
    expect(excel().sheetNames()).toEqual(before);
    expect(workbook.undoable()).toBeNull();
    expect(await workbook.undo()).toBeNull();
  });

  it('refuses where something was typed since, naming the sheet, and deletes nothing', async () => {
    const workbook = openWorkbook();
    await workbook.insert(request(2032));
    const received = await placeIn(2032, '3.received.person');
    excel().type(received.sheet, cellAddress(received), [3]);
    await expect(workbook.undo()).rejects.toThrow('“年报2032表三”');
    expect(ofYear(2032)).toHaveLength(3);
    excel().type(received.sheet, cellAddress(received), [null]);
    expect(await workbook.undo()).toContain('已删除');
    expect(ofYear(2032)).toEqual([]);
  });

  it('is done with what the user has deleted already', async () => {
    const workbook = openWorkbook();
    await workbook.insert(request(2033));
    for (const name of ofYear(2033)) excel().host.engine.workbook.deleteSheet(excel().sheet(name));
    expect(await workbook.undo()).toContain('不需要撤销');
    expect(workbook.undoable()).toBeNull();
  });

  it('never takes the last visible sheet', async () => {
    const workbook = openWorkbook();
    await workbook.insert(request(2034));
    const others = excel()
      .sheetNames()
      .filter((name) => !name.includes('2034'));
    const hidden = others.filter((name) => !excel().sheet(name).isSheetHidden());
    for (const name of hidden) excel().sheet(name).hideSheet();
    await expect(workbook.undo()).rejects.toThrow('至少要留一张');
    for (const name of hidden) excel().sheet(name).showSheet();
    expect(await workbook.undo()).toContain('已删除');
  });
});

describe('putting in the prose of a year', () => {
  const prose = ['一、总体情况', '全年主动公开 3 条。', '六、其他需要报告的事项', '无'].map(
    (text) => ({
      place: null,
      text,
    }),
  );
  const wanted = { year: 2021, organ: '某某街道办事处', prose };
  const fillProse = async (workbook: ReportWorkbook) => {
    await workbook.fill(await workbook.planFill([]), [], wanted);
  };

  it('adds one sheet beside the tables, and can be taken back', async () => {
    const workbook = openWorkbook();
    await workbook.insert(request(2021));
    await fillProse(workbook);
    expect(ofYear(2021)).toEqual([...Object.values(sheetsOf(2021)), '年报2021正文']);
    const [report] = recognise((await workbook.read()).grids, '');
    expect(report?.narrative.map(({ text }) => text)).toContain('全年主动公开 3 条。');
    await workbook.undo();
    expect(ofYear(2021)).toEqual(Object.values(sheetsOf(2021)));
  });

  it('leaves prose that is there alone', async () => {
    const workbook = openWorkbook();
    await workbook.insert({ ...request(2021), narrative: true });
    excel().type('年报2021正文', 'B3', ['我写了一半。']);
    await fillProse(workbook);
    expect(excel().valueIn('年报2021正文', 'B3')).toBe('我写了一半。');
    expect(ofYear(2021)).toHaveLength(4);
  });
});
