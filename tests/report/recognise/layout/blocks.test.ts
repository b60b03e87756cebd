import { forms, form2021, layout } from '../../../../src/form';
import type { CellValue } from '../../../../src/report';
import { straysOf } from '../../../../src/report/recognise/layout/blocks';
import { consistentReport } from '../../../support/consistentReport';
import { blockOf, blocksOf, cellsOf, gridOf, partsOf } from '../../../support/stages';

const report = consistentReport(3, form2021, 200);
const tables = form2021.tables.map((table) => cellsOf(report, table));
const [second = [], third = []] = tables;
const kindsOf = (cells: readonly (readonly CellValue[])[]) =>
  partsOf(gridOf(cells)).map((part) => (part.kind === 'table' ? part.table : part.kind));
const paragraph = ['本机关全年共受理申请12件，均已按时办结。'];

describe('a block', () => {
  it('is all of one table, from its heading to the next one’s', () => {
    const whole = kindsOf(tables.flat());
    expect(whole.filter((kind) => kind !== 'heading')).toEqual(['2', '3', '4']);
    expect(whole.filter((kind) => kind === 'heading')).toHaveLength(3);
  });

  it('ends with a paragraph', () => {
    expect(kindsOf([...second, paragraph])).toEqual(['heading', '2', 'text']);
  });

  it('does not end with a short line, which may be what is left of a label', () => {
    expect(kindsOf([...second, ['某种收费']])).toEqual(['heading', '2']);
  });

  it.each([
    ['a paragraph', paragraph],
    ['the title, as on the head of a page', ['某局2024年政府信息公开工作年度报告']],
  ])('goes on below %s that has come between its rows', (_, line) => {
    const title = ['某局2024年政府信息公开工作年度报告'];
    const between = [...third.slice(0, 9), line, ...third.slice(9)];
    expect(blocksOf(gridOf([title, ...between]))).toHaveLength(1);
    expect(blockOf(gridOf([title, ...between])).pieces.length).toBeGreaterThanOrEqual(
      blockOf(gridOf(third)).pieces.length,
    );
  });

  it('does not go on below the title of another year', () => {
    const titles = [2024, 2023].map((year) => [`某局${year}年政府信息公开工作年度报告`]);
    const [above = [], below = []] = titles;
    const cells = [above, ...third.slice(0, 9), below, ...third.slice(9)];
    expect(blocksOf(gridOf(cells))).toHaveLength(2);
  });

  it('is another where the table begins again', () => {
    expect(blocksOf(gridOf([...third, ...third])).map(({ table }) => table)).toEqual(['3', '3']);
    const noHeading = third.slice(1);
    expect(blocksOf(gridOf([...third, ...noHeading]))).toHaveLength(2);
  });

  it('keeps what looks like figures below the paragraph that seemed to end it', () => {
    const block = blockOf(gridOf([...second, paragraph, ['3'], ['年底前整改'], [4]]));
    expect(straysOf(block).map(({ text }) => text)).toEqual(['3', '4']);
  });
});

describe('every label of the form', () => {
  const placed = forms.flatMap((form, n) =>
    form.tables.map((table) => ({ name: `${n} ${table.name}`, form, table })),
  );

  it.each(placed)('heads a row or a column by where it stands: $name', ({ form, table }) => {
    const { pieces } = blockOf(gridOf(cellsOf(consistentReport(3, form, 200), table)));
    const inRow = new Map(pieces.map(({ token, word }) => [`${token.row} ${token.column}`, word]));
    const cells = layout(table);
    const withFigures = new Set(
      cells.filter(({ cell }) => cell.kind === 'figure').map(({ row }) => row),
    );
    for (const { cell, row, column } of cells) {
      if (cell.kind !== 'label') continue;
      const word = inRow.get(`${row + 1} ${column}`);
      expect([cell.text, word?.text]).toEqual([cell.text, cell.text]);
      expect([cell.text, word?.kind === 'column' && withFigures.has(row)]).toEqual([
        cell.text,
        false,
      ]);
      expect([cell.text, word?.kind === 'item' && !withFigures.has(row)]).toEqual([
        cell.text,
        false,
      ]);
    }
  });
});
