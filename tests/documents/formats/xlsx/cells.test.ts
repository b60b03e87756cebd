import { uncalculated } from '../../../../src/report';
import { readXlsxRow } from '../../../support/xlsxRow';

const last = '<c r="C1"><v>3</v></c>';

describe('a cell of an .xlsx holds one value, which is its own', () => {
  it.each<[string, string, string | number]>([
    ['two values', '<c r="A1"><v>12</v><v>9</v></c>', '12、9'],
    ['a value with something in it', '<c r="A1"><v>12<b>9</b></v></c>', '12、9'],
    ['two numbers of texts', '<c r="A1" t="s"><v>1</v><v>2</v></c>', '1、2'],
    ['a value of an extension', '<c r="A1"><v>12</v><extLst><ext><v>9</v></ext></extLst></c>', 12],
    ['another cell in it', '<c r="A1"><c r="A1"><v>9</v></c><v>12</v></c>', 12],
    [
      'a text of which it is not said that it stands in it',
      '<c r="A1"><is><t>12</t></is></c>',
      '12',
    ],
    ['a text that is not there', '<c r="A1" t="s"><v>99</v></c>', '#文字不在文件里'],
    ['what is left behind a number', '<c r="A1"><v>136.00000000000003</v></c>', 136],
    ['what is left before a number', '<c r="A1"><v>0.30000000000000004</v></c>', 0.3],
    ['a value of another vocabulary', '<c r="A1"><v>12</v><x:v xmlns:x="urn:x">9</x:v></c>', 12],
  ])('%s', async (_, cell, value) => {
    const { cells } = await readXlsxRow(cell + last);
    expect(cells).toEqual([value, null, 3]);
  });
});

describe('a sum that nobody calculated', () => {
  const sum = (range: string) => `<c r="C1"><f>SUM(${range})</f></c>`;

  it.each(['A1:B1', 'B1:A1', '$B1:A$1'])(
    'is calculated, whichever end it is told from: %s',
    async (range) => {
      const { cells, notes } = await readXlsxRow(
        `<c r="A1"><v>5</v></c><c r="B1"><v>7</v></c>${sum(range)}`,
      );
      expect(cells).toEqual([5, 7, 12]);
      expect(notes).toEqual([expect.stringMatching(/^有 1 个公式还没有计算过/)]);
    },
  );

  it.each([
    ['struck out', '<strike/>', '<c r="A1" s="1"><v>5</v></c>'],
    ['seen by nobody', '<color theme="0"/>', '<c r="A1" s="1"><v>5</v></c>'],
    ['a day', '', '<c r="A1" t="d"><v>2025-01-10</v></c>'],
    ['written twice', '', '<c r="A1"><v>5</v></c><c r="A1"><v>6</v></c>'],
  ])('is not, where Excel would add what is not read, as it is %s', async (_, font, cell) => {
    const { cells } = await readXlsxRow(`${cell}<c r="B1"><v>7</v></c>${sum('A1:B1')}`, font);
    expect(cells.slice(1)).toEqual([7, uncalculated]);
  });

  it.each([
    ['itself', '<c r="A1"><f>A1+1</f></c><c r="B1"><v>7</v></c>', [uncalculated, 7, 3]],
    [
      'one that needs it',
      '<c r="A1"><f>B1+1</f></c><c r="B1"><f>A1+1</f></c>',
      [uncalculated, uncalculated, 3],
    ],
    ['several cells', '<c r="A1"><f>B1:C1</f></c><c r="B1"><v>7</v></c>', [uncalculated, 7, 3]],
  ])('is not, where it needs %s', async (_, before, all) => {
    expect((await readXlsxRow(before + last)).cells).toEqual(all);
  });

  describe('in a workbook that a program wrote with noughts for results', () => {
    const anew = '<calcPr fullCalcOnLoad="1"/>';
    const figures = '<c r="A1"><v>5</v></c><c r="B1"><v>7</v></c>';
    const asNought = (formula: string) => `<c r="C1"><f>${formula}</f><v>0</v></c>`;

    it.each([
      ['IF(SUM(A1:B1)=0,"无",SUM(A1:B1))', 12],
      ['IF(SUM(A1:B1)=12,"无",SUM(A1:B1))', '无'],
      ['"共"&amp;SUM(A1:B1)&amp;"件"', '共12件'],
      ['IFERROR(SUM(A1:B1),"错")', uncalculated],
      ['SUMIF(A1:B1,"&gt;=0")', uncalculated],
      ['TEXT(SUM(A1:B1),"0")&amp;"件"', uncalculated],
    ])('is no 0 for having texts in it: %s', async (formula, value) => {
      const { cells } = await readXlsxRow(figures + asNought(formula), '', undefined, anew);
      expect(cells).toEqual([5, 7, value]);
    });
  });

  it('is calculated, or said to be lacking, though it may come to a text', async () => {
    const formula = (code: string) =>
      readXlsxRow(`<c r="A1"><v>5</v></c><c r="B1"><f>${code}</f></c>`);
    expect((await formula('IF(A1=0,"无",A1)')).cells).toEqual([5, 5]);
    expect((await formula('IFERROR(A1,"无")')).cells).toEqual([5, uncalculated]);
    expect((await formula('IFERROR(A1,"无")&amp;"件"')).cells).toEqual([5]);
  });

  it('is none where Excel left the empty text that the formula comes to', async () => {
    const left = (code: string) =>
      readXlsxRow(`<c r="A1"><v>5</v></c><c r="B1" t="str"><f>${code}</f><v></v></c>`);
    expect((await left('IF(ISNUMBER(A1),"",A1)')).cells).toEqual([5]);
    expect((await left('IF(A1="已答复","","逾期")')).cells).toEqual([5]);
    expect((await left('IFERROR(A1,A1)')).cells).toEqual([5, uncalculated]);
  });

  it('is not in any of the cells that the results of one formula fill', async () => {
    const array = '<f t="array" ref="A1:B1">C1:D1*2</f><v>0</v>';
    const row = `<c r="A1">${array}</c><c r="B1"><v>0</v></c>${last}`;
    const anew = '<calcPr fullCalcOnLoad="1"/>';
    const { cells } = await readXlsxRow(row, '', undefined, anew);
    expect(cells).toEqual([uncalculated, uncalculated, 3]);
  });
});

test('a cell that does not say where it is stands beside an empty one before it', async () => {
  const { cells } = await readXlsxRow('<c r="A1"><v>1</v></c><c r="B1" s="0"/><c><v>3</v></c>');
  expect(cells).toEqual([1, null, 3]);
});
