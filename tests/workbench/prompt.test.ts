import { templateXlsx } from '../../src/documents/sheets';
import { hostBundle } from '../support/hostBundle';
import { oneForAll } from '../support/nodeHost';

/** A workbook of tables, opened without a screen, and what is told of its cells. */
async function openTables() {
  const { createHost, openBook, selectCells, startHeadless, watchPrompts } = await hostBundle();
  const bytes = await templateXlsx({ year: 2024, organ: '某街道办事处', totals: 'formula' });
  const { data, selected } = await openBook(bytes, 'book', '年报');
  const { univerAPI, dispose } = startHeadless(data);
  const host = createHost(univerAPI);
  const told: string[] = [];
  watchPrompts(host, (prompt) => told.push(prompt));
  selectCells(host.engine, selected);
  const sheets = host.engine.workbook.getSheets();
  const tellOf = (sheet: number, cell: string) => {
    const id = sheets[sheet]?.getSheetId() ?? '';
    selectCells(host.engine, new Map([[id, cell]]));
    return told.at(-1) ?? '';
  };
  /** The cell that is selected once this sheet is in front. */
  const goOnAt = (index: number) => {
    const sheet = sheets[index];
    if (sheet) host.engine.workbook.setActiveSheet(sheet);
    return sheet?.getActiveRange()?.getA1Notation();
  };
  return { told, tellOf, goOnAt, selected: [...selected.values()], stop: dispose };
}

const opened = oneForAll(openTables);

describe('tables opened in the grid', () => {
  it('say at once what belongs into the first cell', () => {
    expect(opened().told.at(-1)).toMatch(/^规章·本年制发件数：填不小于 0 的整数/);
  });

  it('are gone on with where their file says, on every sheet', () => {
    const { selected, goOnAt } = opened();
    expect(selected).toEqual(['B6', 'D7', 'A7']);
    expect([2, 1, 0].map(goOnAt)).toEqual(['A7', 'D7', 'B6']);
  });
});

describe('what is told of a cell', () => {
  it.each([
    [0, 'D6', '规章·现行有效件数：'],
    [1, 'D7', '一、本年新收政府信息公开申请数量·自然人：'],
    [1, 'H9', '（一）予以公开·'],
    [2, 'B7', '·结果纠正：'],
  ])('names row and column, on sheet %i at %s', (sheet, cell, words) => {
    expect(opened().tellOf(sheet, cell)).toContain(words);
  });
});
