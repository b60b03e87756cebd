import { onNewSheet } from '../../support/newSheet';
import { nodeHostForAll } from '../../support/nodeHost';

const node = nodeHostForAll();

/** Works on a sheet of its own and answers what the work answers. */
const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => onNewSheet(node(), work);

const readBack = (address: string, write: (range: Excel.Range) => void, load: string) =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange(address);
    write(range);
    range.load(load);
    await context.sync();
    return range;
  });

describe('values of cells', () => {
  test('come back with the types they have in Excel', async () => {
    const { values } = await readBack(
      'A1:F1',
      (range) => {
        range.values = [[12, '十二', true, '', '=1/0', '001甲']];
      },
      'values',
    );
    expect(values).toEqual([[12, '十二', true, '', '#DIV/0!', '001甲']]);
  });

  test('text that reads as a number becomes one, unless it is told to stay text', async () => {
    const { values } = await onSheet(async (sheet, context) => {
      sheet.getRange('D1').numberFormat = [['@']];
      const range = sheet.getRange('A1:E1');
      range.values = [['1,234', '50%', "'12", '12', 'true']];
      range.load('values');
      await context.sync();
      return range;
    });
    expect(values).toEqual([[1234, 0.5, '12', '12', true]]);
  });

  test('all become text under the format for text, as in Excel', async () => {
    const { values } = await readBack(
      'A1:D1',
      (range) => {
        range.numberFormat = [['@', '@', '@', '@']];
        range.values = [[5, true, "'6", '']];
      },
      'values',
    );
    expect(values).toEqual([['5', 'TRUE', '6', '']]);
  });

  test('are the numbers themselves where a format shows them otherwise', async () => {
    const { values, numberFormat } = await readBack(
      'A1:B1',
      (range) => {
        range.numberFormat = [['0.00', '0%']];
        range.values = [[3, 0.25]];
      },
      'values,numberFormat',
    );
    expect(values).toEqual([[3, 0.25]]);
    expect(numberFormat).toEqual([['0.00', '0%']]);
  });

  test('null leaves a cell as it is, and a single value fills the range', async () => {
    const { values } = await readBack(
      'A1:B2',
      (range) => {
        Object.assign(range, { values: 7 });
        range.values = [
          [null, 1],
          ['', null],
        ];
      },
      'values',
    );
    expect(values).toEqual([
      [7, 1],
      ['', 7],
    ]);
  });

  test('of another shape are refused as Excel refuses them', async () => {
    const write = readBack(
      'A1:B2',
      (range) => {
        range.values = [[1, 2]];
      },
      'values',
    );
    await expect(write).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('cannot be written where a merged cell hides them', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      node().host.engine.sheet(sheet.id).getRange('A1:B1').merge();
      const range = sheet.getRange('A1:B1');
      range.values = [['标题', '看不见']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['标题', '']]);
  });

  test('survive being sent in pieces', async () => {
    const rows = Array.from({ length: 400 }, (_, i) =>
      Array.from({ length: 12 }, (__, j) => i * j),
    );
    const { values } = await readBack(
      'B3:M402',
      (range) => {
        range.values = rows;
      },
      'values',
    );
    expect(values).toEqual(rows);
  });
});

describe('formulas', () => {
  test('are calculated before a batch is answered, and those that depend on them too', async () => {
    const { values, formulas } = await readBack(
      'A1:D1',
      (range) => {
        range.formulas = [[2, '=A1*3', '=B1+1', '=SUM(A1:C1)']];
      },
      'values,formulas',
    );
    expect(values).toEqual([[2, 6, 7, 15]]);
    expect(formulas).toEqual([[2, '=A1*3', '=B1+1', '=SUM(A1:C1)']]);
  });

  test('follow a change of what they refer to', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1*3']];
      await context.sync();
      sheet.getRange('A1').values = [[5]];
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      return result.values;
    });
    expect(values).toEqual([[15]]);
  });

  test('stay right beside a conditional format that enters with them', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.load('id');
      await context.sync();
      const shown = node().host.engine.sheet(sheet.id);
      const rule = shown.newConditionalFormattingRule().whenFormulaSatisfied('=$C1>5');
      const ranges = [shown.getRange('A1:C1').getRange()];
      shown.addConditionalFormattingRule(rule.setRanges(ranges).setBackground('#FF0000').build());
      const range = sheet.getRange('A1:C1');
      range.formulas = [[2, '=A1*3', '=B1+1']];
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2, 6, 7]]);
  });

  test('that spill fill the cells beside them', async () => {
    const { values } = await readBack(
      'A1:B3',
      (range) => {
        range.formulas = [
          ['=SEQUENCE(3,2)', null],
          [null, null],
          [null, null],
        ];
      },
      'values',
    );
    expect(values).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });
});

describe('ranges', () => {
  test('know where they are', async () => {
    const { address, rowIndex, columnIndex, rowCount, columnCount } = await onNewSheet(
      node(),
      async (sheet, context) => {
        const range = sheet.getRange('B3:C5');
        range.load('address,rowIndex,columnIndex,rowCount,columnCount');
        await context.sync();
        return range;
      },
      '年报2024表三',
    );
    expect(address).toBe('年报2024表三!B3:C5');
    expect([rowIndex, columnIndex, rowCount, columnCount]).toEqual([2, 1, 3, 2]);
  });

  test('reach whole rows and columns', async () => {
    const found = await onSheet(async (sheet, context) => {
      const column = sheet.getRange('B:B');
      const row = sheet.getRange('3:3');
      column.load('rowCount,values');
      row.load('columnCount,address');
      await context.sync();
      return [column.rowCount, column.values, row.columnCount, row.address];
    });
    expect(found.slice(0, 3)).toEqual([1_048_576, null, 16_384]);
    expect(found[3]).toMatch(/!3:3$/);
  });

  test('grow the sheet where something is written beyond its end', async () => {
    const { values } = await readBack(
      'AZ2000',
      (range) => {
        range.values = [['远']];
      },
      'values',
    );
    expect(values).toEqual([['远']]);
  });

  test('used cells are the smallest rectangle around them; on an empty sheet there are none', async () => {
    const found = await onSheet(async (sheet, context) => {
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      const empty = none.isNullObject;
      sheet.getRange('C3').values = [[1]];
      sheet.getRange('E7').values = [['末']];
      sheet.load('id');
      await context.sync();
      node().host.engine.sheet(sheet.id).getRange('H9').setBackground('#FFFF00');
      const values = sheet.getUsedRange(true);
      const all = sheet.getUsedRange();
      values.load('address');
      all.load('address');
      await context.sync();
      return [empty, values.address.split('!')[1], all.address.split('!')[1]];
    });
    expect(found).toEqual([true, 'C3:E7', 'C3:H9']);
  });

  test('are selected, and then are the selection', async () => {
    const address = await onSheet(async (sheet, context) => {
      sheet.getRange('C4:D5').select();
      await context.sync();
      return node().host.engine.workbook.getActiveRange()?.getA1Notation();
    });
    expect(address).toBe('C4:D5');
  });
});
