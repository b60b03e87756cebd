import { nodeHostForAll } from '../../support/nodeHost';

const node = nodeHostForAll();

describe('formats', () => {
  test('are read as they were written', async () => {
    const { format } = await node().Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('格式').getRange('B2:C3');
      range.format.fill.color = '#DDEBF7';
      range.format.font.bold = true;
      range.format.font.size = 16;
      range.format.font.color = '#C00000';
      range.format.font.name = '仿宋';
      range.format.horizontalAlignment = 'Center';
      range.format.verticalAlignment = 'Top';
      range.format.wrapText = true;
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.load(
        'format/fill/color,format/font/bold,format/font/size,format/font/color,format/font/name,' +
          'format/horizontalAlignment,format/verticalAlignment,format/wrapText,' +
          'format/columnWidth,format/rowHeight',
      );
      await context.sync();
      return range.toJSON();
    });
    expect(format).toMatchObject({
      fill: { color: '#DDEBF7' },
      font: { bold: true, size: 16, color: '#C00000', name: '仿宋' },
      horizontalAlignment: 'Center',
      verticalAlignment: 'Top',
      wrapText: true,
      columnWidth: 90,
      rowHeight: 30,
    });
  });

  test('that differ between cells are null', async () => {
    const mixed = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('不一');
      sheet.getRange('A1').format.font.bold = true;
      const range = sheet.getRange('A1:B1');
      range.load('format/font/bold,format/fill/color');
      await context.sync();
      return [range.format.font.bold, range.format.fill.color];
    });
    expect(mixed).toEqual([null, '#FFFFFF']);
  });

  test('of borders have a style, a weight and a colour', async () => {
    const border = await node().Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('边框').getRange('B2:C3');
      const bottom = range.format.borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.weight = 'Medium';
      bottom.color = '#FF0000';
      const top = range.format.borders.getItem('EdgeTop');
      bottom.load('style,weight,color');
      top.load('style');
      await context.sync();
      return [bottom.style, bottom.weight, bottom.color, top.style];
    });
    expect(border).toEqual(['Continuous', 'Medium', '#FF0000', 'None']);
  });

  test('rows and columns can be hidden', async () => {
    const hidden = await node().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('隐藏');
      sheet.getRange('2:2').rowHidden = true;
      const rows = sheet.getRange('A1:A3');
      const row = sheet.getRange('A2');
      rows.load('rowHidden');
      row.load('rowHidden,columnHidden,hidden');
      await context.sync();
      return [rows.rowHidden, row.rowHidden, row.columnHidden, row.hidden];
    });
    expect(hidden).toEqual([null, true, false, true]);
  });
});

describe('rules on cells', () => {
  test('conditional formats with a formula are listed and removed', async () => {
    const found = await node().Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('条件').getRange('A1:C3');
      const format = range.conditionalFormats.add(node().Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=$A1<0';
      format.custom.format.fill.color = '#FFC7CE';
      range.conditionalFormats.load('items/type');
      await context.sync();
      const [kept] = range.conditionalFormats.items;
      const { rule, format: look } = range.conditionalFormats.getItemAt(0).custom;
      rule.load('formula');
      look.fill.load('color');
      await context.sync();
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      return [kept?.type, rule.formula, look.fill.color, count.value];
    });
    expect(found).toEqual(['Custom', '=$A1<0', '#FFC7CE', 0]);
  });

  test('data validation keeps its rule, prompt and alert', async () => {
    const found = await node().Excel.run(async (context) => {
      const range = context.workbook.worksheets.add('验证').getRange('B2:B5');
      const wholeNumber = { formula1: 0, operator: 'GreaterThanOrEqualTo' as const };
      range.dataValidation.rule = { wholeNumber };
      range.dataValidation.prompt = { message: '填件数', title: '数量', showPrompt: true };
      range.dataValidation.load('type,rule,prompt');
      await context.sync();
      const { type, rule, prompt } = range.dataValidation;
      range.dataValidation.clear();
      range.dataValidation.load('type');
      await context.sync();
      return [type, rule.wholeNumber?.operator, prompt.message, range.dataValidation.type];
    });
    expect(found).toEqual(['WholeNumber', 'GreaterThanOrEqualTo', '填件数', 'None']);
  });
});
